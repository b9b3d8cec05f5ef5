import { keysOf, type Keys } from "@parley/search";
import type { EditionEntry } from "./edition.ts";
import { plainText } from "./pieces.ts";

/** What an entry is found by: its words, those it is only found by, and how it is heard in other scripts. */
export function keysIn(id: string, { no, texts, alias = {} }: EditionEntry): Keys {
  const all = Object.values(texts).flat();
  return keysOf({
    id,
    no,
    words: [...all.map(({ text }) => plainText(text)), ...Object.values(alias).flat()],
    heard: all.flatMap(({ respelling }) => Object.values(respelling).map(({ say }) => plainText(say))),
  });
}
