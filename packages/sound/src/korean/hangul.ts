/** The 19 initial letters in the order of the Hangul syllables block (Unicode §3.12). */
export const ONSETS: readonly string[] = Array.from("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ");
/** The 21 vowels in the same order. */
const VOWELS: readonly string[] = Array.from("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ");
/** The 28 finals in the same order; the first is none. */
const CODAS: readonly string[] = ["", ...Array.from("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")];

/** The two letters of a cluster: ㄺ → ㄹ, ㄱ. */
export const CLUSTERS: { readonly [letter: string]: readonly [string, string] } = {
  ㄳ: ["ㄱ", "ㅅ"],
  ㄵ: ["ㄴ", "ㅈ"],
  ㄶ: ["ㄴ", "ㅎ"],
  ㄺ: ["ㄹ", "ㄱ"],
  ㄻ: ["ㄹ", "ㅁ"],
  ㄼ: ["ㄹ", "ㅂ"],
  ㄽ: ["ㄹ", "ㅅ"],
  ㄾ: ["ㄹ", "ㅌ"],
  ㄿ: ["ㄹ", "ㅍ"],
  ㅀ: ["ㄹ", "ㅎ"],
  ㅄ: ["ㅂ", "ㅅ"],
};

const FIRST = 0xac00;

/** Whether a letter is a whole Hangul block. */
export function isBlock(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return code >= FIRST && code <= 0xd7a3;
}

/**
 * A block taken apart: initial, vowel, final (`""` where there is none).
 *
 * ```ts
 * import { takeBlockApart } from "@parley/sound";
 * takeBlockApart("값"); // ["ㄱ", "ㅏ", "ㅄ"]
 * ```
 */
export function takeBlockApart(block: string): [string, string, string] {
  const index = block.codePointAt(0)! - FIRST;
  return [ONSETS[Math.floor(index / 588)]!, VOWELS[Math.floor(index / 28) % 21]!, CODAS[index % 28]!];
}

/** A block put together from its letters. */
export function makeBlock(onset: string, vowel: string, coda = ""): string {
  const [o, v, c] = [ONSETS.indexOf(onset), VOWELS.indexOf(vowel), CODAS.indexOf(coda)];
  if (o < 0 || v < 0 || c < 0) throw new RangeError(`no Hangul block of “${onset}${vowel}${coda}”`);
  return String.fromCodePoint(FIRST + o * 588 + v * 28 + c);
}
