import { keysOf, type Keys } from "@parley/search";
import type { EditionEntry } from "./edition.ts";
import { plainText } from "./pieces.ts";

/**
 * The search keys of an entry, from its texts, aliases and respellings. Never throws.
 *
 * ```ts
 * const texts = { ko: [{ text: ["물"], respelling: {}, standing: "draft", disclosure: 0 }] };
 * searchKeysOf("water", { no: "20-01", kind: "term", urgency: "routine", from: "both", texts }).text; // ["ㅁㅜㄹ"]
 * ```
 */
export function searchKeysOf(id: string, { no, texts, alias = {} }: EditionEntry): Keys {
  const all = Object.values(texts).flat();
  return keysOf({
    id,
    no,
    words: [...all.map(({ text }) => plainText(text)), ...Object.values(alias).flat()],
    respellings: all.flatMap(({ respelling }) => Object.values(respelling).map(({ say }) => plainText(say))),
  });
}
