import type { Script } from "./script.ts";
import { SCRIPTS } from "./script-register.ts";
import { languageOf } from "./tag.ts";

/**
 * How the language of a tag is written, regions aside; `undefined` where Parley does not know it.
 *
 * ```ts
 * import { scriptFor } from "@parley/sound/script";
 * scriptFor("ko-KP")?.system; // "Hang"
 * ```
 */
export function scriptFor(tag: string): Script | undefined {
  return SCRIPTS.find((script) => script.tag === tag) ?? SCRIPTS.find((script) => script.tag === languageOf(tag));
}

/** The smallest alphabets first; of equals by tag, so that nothing goes by the names of folders. */
const BY_ALPHABET = SCRIPTS.toSorted((a, b) => a.letterCount - b.letterCount || (a.tag < b.tag ? -1 : 1)).map(
  (script) => ({ script, word: new RegExp(`^(?:${script.letters.source})+$`, script.letters.flags) }),
);

/**
 * The scripts that have every letter of a word, the one with the smallest alphabet first: languages of one writing system share
 * letters, and a word is taken for the language that has the least besides. None where a sign is no letter of the language.
 *
 * ```ts
 * import { scriptsOfWord } from "@parley/sound/script";
 * scriptsOfWord("дом")[0]?.tag; // "ru"
 * scriptsOfWord("дім")[0]?.tag; // "uk"
 * scriptsOfWord("дом5"); // []
 * ```
 */
export function scriptsOfWord(word: string): Script[] {
  return BY_ALPHABET.filter((one) => one.word.test(word)).map(({ script }) => script);
}

/**
 * The script that has most of a text's letters; of equals the one of `preferred`, a tag, else the one with the smallest
 * alphabet. `undefined` where no letter tells.
 *
 * ```ts
 * import { scriptOf } from "@parley/sound/script";
 * scriptOf("привіт")?.tag; // "uk"
 * scriptOf("дом", "uk")?.tag; // "uk"
 * scriptOf("119"); // undefined
 * ```
 */
export function scriptOf(text: string, preferred?: string): Script | undefined {
  const own = preferred === undefined ? undefined : scriptFor(preferred);
  let [best, most]: [Script | undefined, number] = [undefined, 0];
  for (const script of [...(own ? [own] : []), ...BY_ALPHABET.map((one) => one.script)]) {
    let letters = 0;
    for (const letter of text) if (script.letters.test(letter)) letters += 1;
    if (letters > most) [best, most] = [script, letters];
  }
  return best;
}

/** Letters that are syllables by themselves, in any language. */
const isSyllabic = (letter: string): boolean =>
  SCRIPTS.some(({ syllabic, letters }) => syllabic && letters.test(letter));

/**
 * Whether a hyphen stands between two syllables of a respelling: both are letters, and the writing does not show syllables itself.
 *
 * ```ts
 * import { hyphenBetween } from "@parley/sound/script";
 * hyphenBetween("мо", "ло"); // true
 * hyphenBetween("모", "로"); // false
 * hyphenBetween("о", " "); // false
 * ```
 */
export function hyphenBetween(before: string | undefined, syllable: string): boolean {
  return (
    before !== undefined && /\p{L}/u.test(before) && /^\p{L}/u.test(syllable) && !isSyllabic(Array.from(syllable)[0]!)
  );
}

/** Whether any letter of a text is a syllable by itself. */
export function hasSyllabicLetters(text: string): boolean {
  return SCRIPTS.some(({ syllabic, letters }) => syllabic && letters.test(text));
}
