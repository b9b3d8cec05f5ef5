import { fillerKey, filledForms, isSlot, lettersOf, startsSomething } from "@parley/edition";
import { keysOf, type Keys } from "@parley/search";
import { splitPieces } from "./lines.ts";
import type { Pack, PackedEntry } from "./pack.ts";

/** The text of a line of pieces, with a space for each slot. */
const lettersIn = (line: string): string =>
  splitPieces(line)
    .map((piece) => (isSlot(piece) ? " " : lettersOf(piece)))
    .join("");

/**
 * The search keys of an entry: of its texts and respellings in all languages, and of its aliases and, unless it is an order that starts something, index words. Never throws.
 *
 * ```ts
 * const entry = { id: "water", no: "20-01", texts: { ko: [{ text: "물", respelling: { ru: "муль" } }] } };
 * keysFor(entry, { fillers: {} }).text; // ["ㅁㅜㄹ"]
 * ```
 */
export function keysFor(entry: PackedEntry, pack: Pick<Pack, "fillers">): Keys {
  const { texts, alias = {}, keys = {}, slots = {} } = entry;
  const isOrder = startsSomething(entry);
  return keysOf({
    isOrder,
    texts: Object.entries(texts).map(([lang, list]) => ({
      lang,
      words: list.map(({ text }) => lettersIn(text)),
      aliases: alias[lang] ?? [],
      index: isOrder ? [] : (keys[lang] ?? []),
      filled: list.flatMap(({ text }) =>
        filledForms(splitPieces(text), (piece) => {
          const slot = slots[piece.slot];
          return (slot && pack.fillers[fillerKey(slot, piece, lang)]?.texts) ?? [];
        }),
      ),
      respellings: list.flatMap(({ respelling }) => Object.values(respelling).map(lettersIn)),
    })),
  });
}
