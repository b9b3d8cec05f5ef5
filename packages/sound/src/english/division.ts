import { SYLLABIC, vowelLetters, vowelsByLetters } from "./vowel-letters.ts";

/** Consonants of two letters that stay together at the beginning of a syllable. */
const ONSET = /(?:ch|sh|th|ph|wh|qu|[bcfgkp]l|[bcdfgkpt]r|s[ckptwlmn]|tw|[bdfghkmpt]y)$/;
/** Words that are sung on one note, as the second pronunciation of the dictionary has them, or that lean on the next word. */
const ONE = /^(?:ours?|th['’])$/;

/**
 * The syllables of an English word as letters: as many as `count`, the number of vowels in a dictionary, else as its letters show. A
 * word without a vowel letter has one. Never throws.
 */
export function divideEnglish(written: string, count?: number): string[] {
  const word = written.toLowerCase();
  if (word.length !== written.length || ONE.test(word)) return [written];
  const vowels = (count === undefined ? undefined : vowelLetters(word, count)) ?? byLetters(word, count);
  const starts = vowels.slice(1).map(({ at }, i) => {
    const end = vowels[i]!.at + vowels[i]!.letters.length;
    // A first syllable without a vowel keeps its consonants.
    if (i === 0 && vowels[0]!.letters === "") return at;
    const consonants = word.slice(end, at);
    if (consonants.length < 2) return at - consonants.length;
    return at - (ONSET.test(consonants) ? 2 : 1);
  });
  return [0, ...starts].map((at, i) => written.slice(at, starts[i] ?? written.length));
}

/** The vowel letters of a word that no dictionary has, or where the letters show another number: then evenly cut. */
function byLetters(word: string, count: number | undefined): readonly { letters: string; at: number }[] {
  const wanted = count ?? vowelsByLetters(word);
  // A consonant is the last syllable: prism, rhythm, didn't, it'll.
  const last = SYLLABIC.exec(word)?.index;
  const before = last === undefined ? undefined : vowelLetters(word, wanted - 1);
  if (last !== undefined && before) return [...before, { letters: "", at: last }];
  const furthest = count === undefined ? word.length : -1;
  for (let off = 0; off <= furthest; off += 1) {
    const found = vowelLetters(word, wanted + off) ?? vowelLetters(word, wanted - off);
    if (found && found.length > 0) return found;
  }
  const most = Math.max(1, Math.min(count ?? 1, word.length));
  return Array.from({ length: most }, (_, i) => ({ letters: "", at: Math.floor((i * word.length) / most) }));
}
