import { isSlot, lettersOf } from "@parley/edition";
import { keysOf, type Keys } from "@parley/search";
import { splitPieces } from "./lines.ts";
import type { PackedEntry } from "./pack.ts";

/** A line as letters, with a space for each slot: what it is found by. */
const lettersIn = (line: string): string =>
  splitPieces(line)
    .map((piece) => (isSlot(piece) ? " " : lettersOf(piece)))
    .join("");

/** The keys of an entry, of the words it shows and those it is only found by. */
export function keysFor({ id, no, texts, alias = {} }: PackedEntry): Keys {
  const all = Object.values(texts).flat();
  return keysOf({
    id,
    no,
    words: [...all.map(({ text }) => lettersIn(text)), ...Object.values(alias).flat()],
    respellings: all.flatMap(({ says }) => Object.values(says).map(lettersIn)),
  });
}
