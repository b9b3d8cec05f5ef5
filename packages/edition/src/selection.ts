import type { Edition } from "./edition.ts";
import { disclosureOf, standingOf } from "./standing.ts";

/** What part of an edition is wanted. */
export interface Selection {
  /** Chapters by id or number. */
  readonly chapters?: readonly string[];
  /** Entries that have one of these tags. */
  readonly tags?: readonly string[];
}

/**
 * A part of an edition: the chapters and entries chosen, under the fingerprint of the whole. What it discloses is what is
 * true of that part. Entries left out stay known, so that answers and the words of every card are at hand.
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
