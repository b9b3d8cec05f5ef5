import type { Person, Provenance, Words } from "@parley/book";
import { localeFor } from "@parley/locale";

/**
 * The disclosure of one text for a reader: how it was drafted, edited and signed, in the language of the reader. Never throws.
 *
 * ```ts
 * import { discloseText } from "@parley/edition";
 * discloseText({ standing: "draft", origin: "llm", editedBy: [], signedBy: [] }, {}, "en"); // "Draft: generative AI. Not checked by a person."
 * ```
 */
export function discloseText(word: Provenance, people: { readonly [id: string]: Person }, reader: string): string {
  const labels = localeFor(reader).phrase.disclosure;
  const names = (ids: readonly string[]): string => ids.map((id) => people[id]?.shown ?? "?").join(", ");
  const parts: string[] = [];
  if (word.origin === undefined && word.draftedBy === undefined) parts.push(labels.unknownOrigin);
  else if (word.origin === "human" || (word.origin === undefined && word.draftedBy !== undefined))
    parts.push(`${labels.draft}: ${names([word.draftedBy!])}.`);
  else {
    const made = word.origin === "llm" || word.origin === undefined ? labels.machine : labels.origins[word.origin];
    parts.push(`${labels.draft}: ${made}${word.model ? ` (${word.model})` : ""}.`);
  }
  if (word.editedBy.length > 0) parts.push(`${labels.edited}: ${names(word.editedBy)}.`);
  if (word.standing === "signed") parts.push(`${labels.signed}: ${names(word.signedBy)}, ${word.signedAt}.`);
  else if (word.standing === "edited") parts.push(labels.unsigned);
  else parts.push(labels.unchecked);
  return parts.join(" ");
}

/** The disclosures of an edition, without duplicates. */
export interface DisclosureTable {
  /** By index, each by the language of the reader. */
  readonly all: readonly Words[];
  /** The index of the disclosure of a text. */
  number(provenance: Provenance): number;
}

/** An empty table of disclosures for some readers. */
export function makeDisclosureTable(
  people: { readonly [id: string]: Person },
  readers: readonly string[],
): DisclosureTable {
  const all: Words[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    number(provenance) {
      const words = Object.fromEntries(readers.map((reader) => [reader, discloseText(provenance, people, reader)]));
      const key = JSON.stringify(words);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      return all.push(words) - 1;
    },
  };
}
