import { ORIGINS, type Person, type Provenance, type Words } from "@parley/book";
import { localeFor } from "@parley/locale";
import type { DraftedBy } from "./edition.ts";

type People = { readonly [id: string]: Person };

/**
 * Who drafted a text: a person of the book, a machine, or unknown where it is not recorded or the person is not in the book. Never
 * throws.
 *
 * ```ts
 * import { draftedBy } from "@parley/edition";
 * draftedBy({ standing: "draft", origin: "mt", editedBy: [], signedBy: [] }, {}); // "machine"
 * ```
 */
export function draftedBy({ origin, draftedBy: by }: Provenance, people: People): DraftedBy {
  if (origin !== undefined && origin !== "human") return "machine";
  if (by === undefined) return "unknown";
  if (Object.hasOwn(people, by)) return "person";
  return origin === undefined && ORIGINS.some((known) => known === by) ? "machine" : "unknown";
}

/**
 * The disclosure of one text for a reader: how it was drafted, edited and signed, in the language of the reader. `isSourced`: the book
 * names where it is from. Never throws.
 *
 * ```ts
 * import { discloseText } from "@parley/edition";
 * discloseText({ standing: "draft", origin: "llm", editedBy: [], signedBy: [] }, {}, "en"); // "Draft: generative AI. Not checked by a person."
 * ```
 */
export function discloseText(word: Provenance, people: People, reader: string, isSourced = false): string {
  const labels = localeFor(reader).phrase.disclosure;
  const names = (ids: readonly string[]): string => ids.map((id) => people[id]?.shown ?? "?").join(", ");
  const parts: string[] = [];
  const drafted = draftedBy(word, people);
  if (drafted === "unknown") parts.push(isSourced ? labels.sourced : labels.unknownOrigin);
  else if (drafted === "person") parts.push(`${labels.draft}: ${names([word.draftedBy!])}.`);
  else {
    const { origin = word.draftedBy } = word;
    const isOther = origin === "mt" || origin === "tm" || origin === "bank";
    const made = isOther ? labels.origins[origin] : labels.machine;
    parts.push(`${labels.draft}: ${made}${word.model ? ` (${word.model})` : ""}.`);
  }
  if (word.editedBy.length > 0) parts.push(`${labels.edited}: ${names(word.editedBy)}.`);
  if (word.standing === "signed") parts.push(`${labels.signed}: ${names(word.signedBy)}, ${word.signedAt}.`);
  else if (word.signedBy.length > 0) parts.push(`${labels.signedByOne}: ${names(word.signedBy)}.`);
  else if (word.standing === "edited") parts.push(labels.unsigned);
  else parts.push(labels.unchecked);
  return parts.join(" ");
}

/** The disclosures of an edition, without duplicates. */
export interface DisclosureTable {
  /** By index, each by the language of the reader. */
  readonly all: readonly Words[];
  /** Who drafted the texts of each disclosure, by index. */
  readonly drafts: readonly DraftedBy[];
  /** The index of the disclosure of a text. `isSourced`: the book names where it is from. */
  number(provenance: Provenance, isSourced?: boolean): number;
}

/** An empty table of disclosures for some readers. */
export function makeDisclosureTable(people: People, readers: readonly string[]): DisclosureTable {
  const all: Words[] = [];
  const drafts: DraftedBy[] = [];
  const numbers = new Map<string, number>();
  /** By provenance: most texts of a book have one of a few. */
  const known = new Map<string, number>();
  const numberOf = (provenance: Provenance, isSourced: boolean): number => {
    const words = Object.fromEntries(
      readers.map((reader) => [reader, discloseText(provenance, people, reader, isSourced)]),
    );
    const drafted = draftedBy(provenance, people);
    const key = JSON.stringify([drafted, words]);
    const same = numbers.get(key);
    if (same !== undefined) return same;
    numbers.set(key, all.length);
    drafts.push(drafted);
    return all.push(words) - 1;
  };
  return {
    all,
    drafts,
    number(provenance, isSourced = false) {
      const key = JSON.stringify([provenance, isSourced]);
      const found = known.get(key) ?? numberOf(provenance, isSourced);
      known.set(key, found);
      return found;
    },
  };
}
