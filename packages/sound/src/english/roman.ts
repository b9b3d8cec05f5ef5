/** Roman numerals: after a word that is counted (Chapter IV, World War II), and after the name of a ruler (Henry VIII). */
import { ROMAN_AFTER, ROMAN_NAMES } from "./lists.ts";
import { cardinal, ordinal } from "./numbers.ts";
import { after, matchAt, type Reader } from "./reading.ts";

const VALUES: { readonly [letter: string]: number } = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const VALID = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const AFTER_WORD =
  /(?<word>[A-Za-z]{3,12})(?<space>[ \u00a0])(?<roman>[IVXLCDM]{1,8})(?![A-Za-z\d'’]|\.[A-Z]|\. [A-Z])/y;

/** The value of a Roman numeral; `undefined` for other letters. */
function romanValue(letters: string): number | undefined {
  if (!VALID.test(letters)) return undefined;
  const values = Array.from(letters, (letter) => VALUES[letter]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

export const readRoman: Reader = (text, at) => {
  const match = matchAt(AFTER_WORD, text, at);
  const { word = "", roman = "", space = " " } = match?.groups ?? {};
  const value = romanValue(roman);
  if (!match || value === undefined) return undefined;
  const end = at + match[0].length;
  const number = cardinal(String(value));
  const key = word.toLowerCase();
  const right = after(text, end);
  if (ROMAN_NAMES.has(word)) {
    // A middle initial: Richard M.
    if (/^[LCDM]$/.test(roman)) return undefined;
    if (roman === "I" && !/^(?:$|\.?\s*$|[,;)]|--| of\b| was\b)/.test(right)) return undefined;
    return { end, words: `${word}${space}the ${ordinal(number)}` };
  }
  if (ROMAN_AFTER.has(key))
    return roman === "I" && /^ (?:am|was|have|had|will|can|do|did)\b/.test(right)
      ? undefined
      : { end, words: `${word}${space}${number}` };
  // II, III, VII, VIII, IX are no abbreviation: Apollo XI, Rocky III.
  return /^[A-Z][a-z]+$/.test(word) && /^(?:I{2,3}|VI{2,3}|IX|XI{1,3}|XI?[VX]I{0,3})$/.test(roman)
    ? { end, words: `${word}${space}${number}` }
    : undefined;
};
