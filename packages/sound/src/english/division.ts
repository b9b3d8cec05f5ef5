import { vowelLetters } from "./vowel-letters.ts";

/** Consonants of two letters that stay together at the beginning of a syllable. */
const ONSET = /(?:ch|sh|th|ph|wh|qu|[bcfgkp]l|[bcdfgkpt]r|s[ckptwlmn]|tw)$/;

/**
 * The syllables of an English word as letters: as many as `count`, the number of vowels in a dictionary, else as its letters show. A
 * word without a vowel letter has one. Never throws.
 */
export function divideEnglish(written: string, count?: number): string[] {
  const word = written.toLowerCase();
  if (word.length !== written.length) return [written];
  const vowels = (count === undefined ? undefined : vowelLetters(word, count)) ?? byLetters(word, count);
  const starts = vowels.slice(1).map(({ at }, i) => {
    const end = vowels[i]!.at + vowels[i]!.letters.length;
    const consonants = word.slice(end, at);
    if (consonants.length < 2) return at - consonants.length;
    return at - (ONSET.test(consonants) ? 2 : 1);
  });
  return [0, ...starts].map((at, i) => written.slice(at, starts[i] ?? written.length));
}

/** The vowel letters of a word that no dictionary has, or where the letters show another number: then evenly cut. */
function byLetters(word: string, count: number | undefined): readonly { letters: string; at: number }[] {
  for (let vowels = 1; vowels <= (count === undefined ? word.length : 0); vowels += 1) {
    const found = vowelLetters(word, vowels);
    if (found) return found;
  }
  const most = Math.max(1, Math.min(count ?? 1, word.length));
  return Array.from({ length: most }, (_, i) => ({ letters: "", at: Math.floor((i * word.length) / most) }));
}
