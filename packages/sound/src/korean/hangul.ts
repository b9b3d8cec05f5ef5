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

/** Letters that take two keys: compound vowels (ㅘ → ㅗㅏ) and clusters (ㄺ → ㄹㄱ). */
export const TYPED_LETTERS: { readonly [letter: string]: string } = {
  ㅘ: "ㅗㅏ",
  ㅙ: "ㅗㅐ",
  ㅚ: "ㅗㅣ",
  ㅝ: "ㅜㅓ",
  ㅞ: "ㅜㅔ",
  ㅟ: "ㅜㅣ",
  ㅢ: "ㅡㅣ",
  ...Object.fromEntries(Object.entries(CLUSTERS).map(([letter, both]) => [letter, both.join("")])),
};

const FIRST = 0xac00;
const placesOf = (letters: readonly string[]): ReadonlyMap<string, number> =>
  new Map(letters.map((letter, i) => [letter, i]));
const ONSET_AT = placesOf(ONSETS);
const VOWEL_AT = placesOf(VOWELS);
const CODA_AT = placesOf(CODAS);

/** Whether a code is that of a whole Hangul block. */
export function isBlockCode(code: number): boolean {
  return code >= FIRST && code <= 0xd7a3;
}

/** Whether a letter is a whole Hangul block. */
export function isBlock(letter: string): boolean {
  return isBlockCode(letter.charCodeAt(0));
}

/**
 * The initial, the vowel and the final of a block (`""` for no final), by Unicode §3.12. Takes a Hangul block and never throws.
 *
 * ```ts
 * import { decomposeBlock } from "@parley/sound/korean";
 * decomposeBlock("값"); // ["ㄱ", "ㅏ", "ㅄ"]
 * ```
 */
export function decomposeBlock(block: string): [string, string, string] {
  const index = block.charCodeAt(0) - FIRST;
  return [ONSETS[Math.floor(index / 588)]!, VOWELS[Math.floor(index / 28) % 21]!, CODAS[index % 28]!];
}

/** The keys of a block, or of a letter that takes two keys: 값 → ㄱㅏㅂㅅ; `undefined` for any other letter. */
export function typedLetters(letter: string): string | undefined {
  if (!isBlock(letter)) return TYPED_LETTERS[letter];
  let typed = "";
  for (const part of decomposeBlock(letter)) typed += TYPED_LETTERS[part] ?? part;
  return typed;
}

/** The 40 letters in the order of dictionaries of the South (한글 맞춤법 §4). */
export const ALPHABET: readonly string[] = [...ONSETS, ...VOWELS];

/** The letters of a block, its final as one letter or two: 값 → ㄱ, ㅏ, ㅂ, ㅅ; `undefined` for what is no block. */
export function partsOfBlock(block: string): readonly string[] | undefined {
  if (!isBlock(block)) return undefined;
  const [onset, vowel, coda] = decomposeBlock(block);
  return [onset, vowel, ...(CLUSTERS[coda] ?? (coda === "" ? [] : [coda]))];
}

/**
 * The block of an initial, a vowel and a final (Unicode §3.12). Throws a RangeError for letters that make no block.
 *
 * ```ts
 * import { composeBlock } from "@parley/sound/korean";
 * composeBlock("ㄱ", "ㅏ", "ㅄ"); // "값"
 * ```
 */
export function composeBlock(onset: string, vowel: string, coda = ""): string {
  const [o, v, c] = [ONSET_AT.get(onset), VOWEL_AT.get(vowel), CODA_AT.get(coda)];
  if (o === undefined || v === undefined || c === undefined)
    throw new RangeError(`no Hangul block of “${onset}${vowel}${coda}”`);
  return String.fromCodePoint(FIRST + o * 588 + v * 28 + c);
}
