import type { Edition } from "./edition.ts";
import { disclosureOf, standingOf } from "./standing.ts";

/** A selection of an edition. */
export interface Selection {
  /** Chapters by id or number. */
  readonly chapters?: readonly string[];
  /** Entries that have one of these tags. */
  readonly tags?: readonly string[];
}

/**
 * The selected chapters and entries of an edition, with the hash of the whole. The standing and the disclosure are those of the
 * selection. `entries` keeps all entries, for answers and the words of cards. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { makeEdition, selectEntries } from "@parley/edition";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * selectEntries(edition, { tags: ["pain"] }).chapters; // []
 * ```
 */
export function selectEntries(edition: Edition, { chapters, tags }: Selection): Edition {
  if (chapters === undefined && tags === undefined) return edition;
  const tagged = (id: string): boolean =>
    tags === undefined || (edition.entries[id]?.tags ?? []).some((tag) => tags.includes(tag));
  const chosen = edition.chapters
    .filter(({ id, no }) => chapters?.some((name) => name === id || name === no) ?? true)
    .map((chapter) => ({ ...chapter, entries: chapter.entries.filter(tagged) }))
    .filter(({ entries }) => entries.length > 0);
  const part = { ...edition, chapters: chosen };
  return { ...part, book: { ...edition.book, standing: standingOf(part), disclosure: disclosureOf(part) } };
}
