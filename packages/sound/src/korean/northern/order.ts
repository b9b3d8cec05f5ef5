/**
 * The order of Northern dictionaries: consonants, then tense consonants, then words that begin with a vowel; compound vowels after
 * the simple ones (조선말규범집, 맞춤법 §1; ISO/IEC JTC1/SC22 WG20 N891R). CLDR has no collation of this order.
 */
import { composeBlock, decomposeBlock, isBlock } from "../hangul.ts";

const ONSETS = Array.from("ㄱㄴㄷㄹㅁㅂㅅㅈㅊㅋㅌㅍㅎㄲㄸㅃㅆㅉㅇ");
const VOWELS = Array.from("ㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣㅐㅒㅔㅖㅚㅟㅢㅘㅝㅙㅞ");
const CODAS = ["", ...Array.from("ㄱㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅇㅈㅊㅋㅌㅍㅎㄲㅆ")];

const FIRST = composeBlock("ㄱ", "ㅏ").charCodeAt(0);

/**
 * A text with each block as the block that has its place in the order of Unicode, so that a collation by code points of blocks sorts
 * as the North does. Never throws.
 */
export function northernSortKey(text: string): string {
  let key = "";
  for (const letter of text) {
    if (!isBlock(letter)) {
      key += letter;
      continue;
    }
    const [onset, vowel, coda] = decomposeBlock(letter);
    const place = (ONSETS.indexOf(onset) * VOWELS.length + VOWELS.indexOf(vowel)) * CODAS.length + CODAS.indexOf(coda);
    key += String.fromCharCode(FIRST + place);
  }
  return key;
}
