/** The names of letters, Russian and Latin, and words of joined letters with the stress on the last: эмчеэ́с. */
import { ABBREVIATIONS_LETTERS, LATIN_LETTERS } from "./lists.ts";

/** A word of letters by name: М, Ч, С → эмчеэ́с. */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  const joined = names.slice(0, -1).join("");
  const marked = /\u0301/u.test(last)
    ? last
    : last.replace(/[аеёиоуыэюя](?=[^аеёиоуыэюя]*$)/u, (vowel) => (vowel === "ё" ? vowel : `${vowel}\u0301`));
  return joined === "" && /^[^аеёиоуыэюя]*[аеёиоуыэюя][^аеёиоуыэюя]*$/u.test(last)
    ? last
    : joined.replaceAll("\u0301", "") + marked;
}

/** The name of a Russian capital letter. */
export const russianLetter = (letter: string): string =>
  ABBREVIATIONS_LETTERS.get(letter.toUpperCase()) ?? letter.toLowerCase();

/** The English name of a Latin letter, used for technology, or its Latin name, used for medicine and vitamins. */
export function latinLetter(letter: string, english: boolean): string {
  const [asLatin = "", asEnglish = ""] = (LATIN_LETTERS.get(letter.toUpperCase()) ?? letter).split(" ");
  return english ? asEnglish || asLatin : asLatin;
}
