import type { Script } from "./script.ts";
import { SCRIPTS, VARIETY_SCRIPTS } from "./script-register.ts";
import { languageOf } from "./tag.ts";

const BY_TAG: ReadonlyMap<string, Script> = new Map(
  [...SCRIPTS, ...VARIETY_SCRIPTS].map((script) => [script.tag, script]),
);

/**
 * The script of a tag: of its variety, else of its language; `undefined` for an unknown language. Never throws.
 *
 * ```ts
 * import { scriptFor } from "@parley/sound/script";
 * scriptFor("ko-KP")?.system; // "Hang"
 * ```
 */
export function scriptFor(tag: string): Script | undefined {
  return BY_TAG.get(tag) ?? BY_TAG.get(languageOf(tag));
}

/** Scripts by the size of their alphabet, then by tag, so that the order does not depend on folder names. */
const BY_ALPHABET = SCRIPTS.toSorted((a, b) => a.letterCount - b.letterCount || (a.tag < b.tag ? -1 : 1)).map(
  (script) => ({ script, word: new RegExp(`^(?:${script.letters.source})+$`, script.letters.flags) }),
);

/**
 * The scripts that have every letter of a word, the smallest alphabet first. None for a word with another character. Never
 * throws.
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
 * The script that has most letters of a text; among equals that of the tag `preferred`, else the smallest alphabet.
 * `undefined` for a text without letters. Never throws.
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

/** Whether a letter is a syllable, in any script. */
const isSyllabic = (letter: string): boolean =>
  SCRIPTS.some(({ syllabic, letters }) => syllabic && letters.test(letter));

/**
 * Whether two syllables of a respelling have a hyphen between them: both are letters, and not of a syllabic script. Never
 * throws.
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

/**
 * Whether a text has a letter that is a whole syllable. Never throws.
 *
 * ```ts
 * import { hasSyllabicLetters } from "@parley/sound/script";
 * hasSyllabicLetters("물 water"); // true
 * hasSyllabicLetters("вода"); // false
 * ```
 */
export function hasSyllabicLetters(text: string): boolean {
  return SCRIPTS.some(({ syllabic, letters }) => syllabic && letters.test(text));
}
