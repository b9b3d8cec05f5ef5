/**
 * The phonemes of espeak-ng with the stress of a text. The program has no notation for stress in a text, but it accepts phonemes
 * in `[[…]]`. A word that it stresses otherwise than its author is replaced by the phonemes that the program itself gives for the
 * word, with the main stress on another vowel. Phonemes are in the notation of `espeak-ng -x --sep=_`.
 */
import { scriptFor, withoutStress } from "@parley/sound/script";
import type { StressedWord } from "./stressed-word.ts";

/** One phoneme: the mark before its name (`'` main stress, `,` secondary, `""` none), and the name. */
interface Phoneme {
  readonly mark: string;
  readonly name: string;
}

/** A word as espeak-ng pronounces it. */
export type Phonemes = readonly Phoneme[];

const VOWEL = /^j?[aeiouyAEIOUVY8@0&3](?!.*[-^])/;

/** Whether a phoneme is the nucleus of a syllable. Some vowels begin with a glide (`ja`); `@-` and `I^` are no syllables. */
export const isVowel = ({ name }: Phoneme): boolean => VOWEL.test(name);

/** The names of the vowels of a word, stressed and not; `undefined` where the program was not asked, or did not say it. */
export interface VowelForms {
  readonly stressed: (vowel: number) => string | undefined;
  readonly unstressed: (vowel: number) => string | undefined;
}

/** The words of a line of `espeak-ng -x --sep=_`, such as `z_a_m_'o_k`. Pauses and changes of the language are left out. */
export function readPhonemes(line: string): Phonemes[] {
  const words = line.replaceAll(/_*_:|\([a-z-]+\)/g, "").split(" ");
  return words.flatMap((word) => {
    const phonemes = word.split("_").flatMap((part): Phoneme[] => {
      const [, mark = "", name = ""] = /^([',%=]*)(.*)$/.exec(part) ?? [];
      return name === "" ? [] : [{ mark: mark.includes("'") ? "'" : mark.includes(",") ? "," : "", name }];
    });
    return phonemes.length === 0 ? [] : [phonemes];
  });
}

/** Phonemes as input of espeak-ng. */
export function writePhonemes(phonemes: Phonemes): string {
  return `[[${phonemes.map(({ mark, name }) => mark + name).join("|")}]]`;
}

/** The numbers of the vowels with main stress, counted from 0. */
function mainStress(phonemes: Phonemes): number[] {
  return phonemes.filter(isVowel).flatMap(({ mark }, i) => (mark === "'" ? [i] : []));
}

/**
 * Whether a word is pronounced as it is written: with main stress on the last stressed vowel and on no other, and without a
 * vowel where it has none, as к: espeak-ng reads some such words as the names of their letters.
 */
export function isAsWritten({ asyllabic, stressed }: StressedWord, phonemes: Phonemes): boolean {
  if (asyllabic) return !phonemes.some(isVowel);
  const main = mainStress(phonemes);
  return stressed.length === 0 || (main.length === 1 && main[0] === stressed.at(-1));
}

/**
 * Syllables of a word that are pronounced with the stressed form of one of its vowels, the best first: with all consonants before
 * it, else with one, and with the consonant after it, because espeak-ng pronounces final vowels differently and reads some
 * syllables letter by letter.
 */
export function syllablesToAsk({ written }: StressedWord, vowel: number, lang: string): string[] {
  const letters = Array.from(withoutStress(written).toLowerCase());
  const { vowels } = scriptFor(lang)!;
  const places = letters.flatMap((letter, i) => (vowels!.test(letter) ? [i] : []));
  const at = places[vowel]!;
  const first = (places[vowel - 1] ?? -1) + 1;
  const end = places.includes(at + 1) ? at + 1 : at + 2;
  const ranges = [[first, end], first === at ? [at, at + 1] : [at - 1, end]] as const;
  return ranges.map((range) =>
    letters
      .slice(...range)
      .join("")
      .replace(/^\P{L}+/u, ""),
  );
}

/**
 * A word twice as one word. The program stresses one of them, so that the other has the unstressed form of each vowel: замокзамок
 * is `z_V_m_V_g_z_'A_m_V_k`.
 */
export function doubledToAsk({ written }: StressedWord): string {
  const letters = withoutStress(written).toLowerCase().replace(/\P{L}/gu, "");
  return letters + letters;
}

/** The names of the unstressed vowels of a word from the phonemes of the word twice; empty if they do not show them. */
export function unstressedVowels({ vowels }: StressedWord, doubled: Phonemes): string[] {
  const all = doubled.filter(isVowel);
  const [main, second] = mainStress(doubled);
  if (all.length !== 2 * vowels || main === undefined || second !== undefined) return [];
  return (main < vowels ? all.slice(vowels) : all.slice(0, vowels)).map(({ name }) => name);
}

/**
 * The phonemes of a word with its stress moved to where it is written. `undefined` where the word and its phonemes do not have the
 * same number of vowels.
 */
export function moveStress(word: StressedWord, phonemes: Phonemes, forms: VowelForms): Phonemes | undefined {
  if (word.asyllabic) return phonemes.filter((phoneme) => !isVowel(phoneme)).map(({ name }) => ({ mark: "", name }));
  if (phonemes.filter(isVowel).length !== word.vowels) return undefined;
  let vowel = -1;
  return phonemes.map((phoneme): Phoneme => {
    if (!isVowel(phoneme)) return phoneme;
    vowel += 1;
    const isMain = vowel === word.stressed.at(-1);
    if (isMain || word.stressed.includes(vowel)) {
      const name = phoneme.mark === "'" ? phoneme.name : (forms.stressed(vowel) ?? phoneme.name);
      return { mark: isMain ? "'" : ",", name };
    }
    const name = phoneme.mark === "'" ? (forms.unstressed(vowel) ?? phoneme.name) : phoneme.name;
    return { mark: "", name };
  });
}
