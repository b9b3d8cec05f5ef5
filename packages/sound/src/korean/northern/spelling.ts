/**
 * A Northern word as the word lists of the language spell it, block by block: without initial ㄹ, and without ㄴ before [i] and [j]
 * (력사 → 역사, 녀자 → 여자), 렬 and 률 after a vowel and ㄴ as 열 and 율 (규률 → 규율), and the ending -여 as -어 (되여 → 되어).
 * A list then needs no second spelling of its rows.
 */
import { composeBlock, decomposeBlock, isBlock } from "../hangul.ts";
import { isNumberWord } from "../number-words.ts";

/** Vowels that begin with [i] or [j]. */
const PALATAL = /^[ㅣㅑㅕㅛㅠㅖㅒ]$/u;

/** A first block: 로 → 노, 력 → 역, 녀 → 여. */
function withoutInitial(block: string): string {
  const [onset, vowel, coda] = decomposeBlock(block);
  if (onset !== "ㄹ" && onset !== "ㄴ") return block;
  if (PALATAL.test(vowel)) return composeBlock("ㅇ", vowel, coda);
  return onset === "ㄹ" ? composeBlock("ㄴ", vowel, coda) : block;
}

const EASED: { readonly [block: string]: string } = { 렬: "열", 률: "율" };
const ENDING: { readonly [block: string]: string } = { 여: "어", 였: "었" };

/** A later block, by the one before it. */
function afterBlock(before: string, block: string): string {
  if (!isBlock(before)) return block;
  const [, vowel, coda] = decomposeBlock(before);
  if ((coda === "" || coda === "ㄴ") && Object.hasOwn(EASED, block)) return EASED[block]!;
  if (coda === "" && "ㅣㅐㅔㅚㅟㅢ".includes(vowel) && Object.hasOwn(ENDING, block)) return ENDING[block]!;
  return block;
}

/** The word as the lists spell it. Takes blocks of Hangul; the result has as many. Never throws. */
export function listedSpelling(word: string): string {
  const number = word.replaceAll("륙", "육").replaceAll("령", "영");
  if (number !== word && isNumberWord(number)) return number;
  // 리 alone is the distance, 천 리, and keeps its name.
  if (word === "리") return word;
  let listed = "";
  for (let at = 0; at < word.length; at++) {
    const block = word.charAt(at);
    listed += at > 0 ? afterBlock(word.charAt(at - 1), block) : isBlock(block) ? withoutInitial(block) : block;
  }
  return listed;
}
