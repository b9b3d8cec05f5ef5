import { isSlot, lettersOf } from "@parley/edition";
import { keysOf, type Keys } from "@parley/search";
import { splitPieces } from "./lines.ts";
import type { PackedEntry } from "./pack.ts";

/** The text of a line of pieces, with a space for each slot. */
const lettersIn = (line: string): string =>
  splitPieces(line)
    .map((piece) => (isSlot(piece) ? " " : lettersOf(piece)))
    .join("");

/**
 * The search keys of an entry: of its texts and respellings in all languages, and of its aliases. Never throws.
 *
 * ```ts
 * const entry = { id: "water", no: "20-01", texts: { ko: [{ text: "물", respelling: { ru: "муль" } }] } };
 * keysFor(entry).text; // ["ㅁㅜㄹ", "муль"]
 * ```
 */
export function keysFor({ id, no, texts, alias = {} }: PackedEntry): Keys {
  const all = Object.values(texts).flat();
  return keysOf({
    id,
    no,
    words: [...all.map(({ text }) => lettersIn(text)), ...Object.values(alias).flat()],
    respellings: all.flatMap(({ respelling }) => Object.values(respelling).map(lettersIn)),
  });
}
