import type { Script } from "../../script.ts";
import { decomposeBlock, isBlock } from "../hangul.ts";
import { koreanScript } from "../script.ts";
import { northernSortKey } from "./order.ts";

/**
 * How Korean is written in the North: the letters of the language in another order, tense letters with headings of their own. The
 * keyboard is that of the language: the layout of the North (KPS 9256) differs, and no source for it was found.
 */
export const northernKoreanScript: Script = {
  ...koreanScript,
  tag: "ko-KP",
  indexLetter: (letter) => (isBlock(letter) ? decomposeBlock(letter)[0] : letter),
  sortKey: northernSortKey,
};
