/** The cures of texts: for what the rules of a text find, the text as it is meant, where that is certain. */
import { scriptFor, SCRIPTS, STRESS_MARK } from "@parley/sound/script";
import { oddLetters } from "./letters.ts";
import { findLookAlikes } from "./look-alike.ts";
import { findQuotes, findSpaces, type Find } from "./text-finding.ts";

/** A text as it is meant; the same text where that is not certain. */
type Cure = (text: string, lang: string) => string;

/** One space between words, and none at the ends or before a stop. A stop before a figure can belong to it: .5 */
const cureSpaces: Cure = (text) =>
  text
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu, " ")
    .replace(/ {2,}/g, " ")
    .replace(/ (?=[!?…]|[,.](?!\d))/gu, "")
    .trim();

/** Signs that are typed for an apostrophe or a stress mark. */
const SIGN = /(?<=(\p{L}))[´\u0060ʹˊˋ\u2032](?=(\p{L})?)/gu;

/**
 * A sign after a vowel is a stress mark, in a language that marks stress and is not written in Latin letters, if the word has no other
 * mark. Between other letters it is an apostrophe, in a language that has one on its keyboard. A sign after a figure can be one of
 * minutes or feet.
 */
const cureQuotes: Cure = (text, lang) => {
  const script = scriptFor(lang);
  if (!script || script.syllabic) return text;
  const { vowels, keyboard, letters, alwaysStressed } = script;
  const takesStress = (before: string): boolean => script.system !== "Latn" && (vowels?.test(before) ?? false);
  const isApostrophe = (before: string, after: string | undefined): boolean =>
    keyboard.keys.includes("'") &&
    !takesStress(before) &&
    after !== undefined &&
    letters.test(before) &&
    letters.test(after);
  const spelled = text.replace(SIGN, (sign, before: string, after?: string) =>
    isApostrophe(before, after) ? "’" : sign,
  );
  return spelled.replace(SIGN, (sign, before: string, _after: string | undefined, at: number) => {
    const word = wordAround(spelled, at);
    const isMarked = word.includes(STRESS_MARK) || Array.from(word.matchAll(SIGN)).length > 1;
    return !takesStress(before) || isMarked || alwaysStressed?.test(word) ? sign : STRESS_MARK;
  });
};

/** The letters, marks and such signs around an offset. */
function wordAround(text: string, at: number): string {
  const inWord = /[\p{L}\p{M}’´\u0060ʹˊˋ\u2032]/u;
  let [from, to] = [at, at + 1];
  while (from > 0 && inWord.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && inWord.test(text.charAt(to))) to += 1;
  return text.slice(from, to);
}

/** Letters that look the same: from Latin, by writing system, and to Latin. */
const TO_LATIN = new Map<string, string>();
const FROM_LATIN = new Map<string, Map<string, string>>();
for (const { system, latinLookalikes = "" } of SCRIPTS)
  for (const [, latin = "", other = ""] of latinLookalikes.matchAll(/(.)(.)/gu)) {
    TO_LATIN.set(other, latin);
    FROM_LATIN.set(system, (FROM_LATIN.get(system) ?? new Map<string, string>()).set(latin, other));
  }

/**
 * A word of two alphabets in one of them: that of the letters that have no double in the other, if all other letters have one. A
 * word in which every letter has a double can be meant in either.
 */
const cureLookAlikes: Cure = (text) =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    for (const [system, doubles] of FROM_LATIN) {
      const own = new RegExp(`\\p{sc=${system}}`, "u");
      const letters = Array.from(word).filter((letter) => /\p{L}/u.test(letter));
      const latin = letters.filter((letter) => /\p{sc=Latn}/u.test(letter));
      const others = letters.filter((letter) => own.test(letter));
      if (latin.length === 0 || others.length === 0 || latin.length + others.length < letters.length) continue;
      const isOwn = latin.every((letter) => doubles.has(letter)) && others.some((letter) => !TO_LATIN.has(letter));
      const isLatin = others.every((letter) => TO_LATIN.has(letter)) && latin.some((letter) => !doubles.has(letter));
      // Where both fit, each alphabet has a letter of its own and the word cannot be in one.
      if (isOwn !== isLatin)
        return Array.from(word, (letter) => (isOwn ? doubles.get(letter) : TO_LATIN.get(letter)) ?? letter).join("");
    }
    return word;
  });

/** Letters of other directions and emoji, in which invisible characters have a meaning. */
const NEEDS_INVISIBLE =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Emoji_Presentation}\ufe0f\u{1f000}-\u{1faff}]/u;
/** Invisible characters that separate nothing: soft hyphens, joiners, marks of direction. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const withoutInvisible = (text: string): string => (NEEDS_INVISIBLE.test(text) ? text : text.replace(INVISIBLE, ""));

/** In a language that Parley does not know, joiners can be part of words. */
const cureInvisible: Cure = (text, lang) => (scriptFor(lang) ? withoutInvisible(text) : text);

/** A letter that is not expected, as a finding. */
const findOdd: Find = (text, lang) =>
  oddLetters(text, lang, () => true).map(({ at, letter, what }) => ({ at, length: letter.length, message: what }));

/** The cures by the name of the rule, in the order in which they are applied. */
export const TEXT_CURES = {
  "text.symbol": { find: findOdd, cure: cureInvisible },
  "text.spaces": { find: findSpaces, cure: cureSpaces },
  "text.lookalike": { find: findLookAlikes, cure: cureLookAlikes },
  "text.quote": { find: findQuotes, cure: cureQuotes },
} as const satisfies { readonly [rule: string]: { readonly find: Find; readonly cure: Cure } };

/** The cure of a text with control letters: those that separate nothing are left out. */
export const cureControls: (text: string) => string = withoutInvisible;

/**
 * A text as it is meant: extra spaces, invisible characters, signs for apostrophes and stress marks, and letters of another alphabet
 * are replaced where that is certain. Never throws.
 *
 * ```ts
 * cureText("Жди́те  здесь .", "ru"); // "Жди́те здесь."
 * cureText("Cто́йте", "ru"); // "Сто́йте"
 * cureText("Стои´те", "ru"); // "Стои́те"
 * ```
 */
export function cureText(text: string, lang: string): string {
  const cures = Object.values<{ readonly find: Find; readonly cure: Cure }>(TEXT_CURES);
  // A cure can let another rule find something: without its sign, a word has letters of two alphabets. Few follow one another.
  let cured = text;
  for (let rounds = 0; rounds < 5; rounds += 1) {
    const before = cured;
    for (const { find, cure } of cures) if (find(cured, lang).length > 0) cured = cure(cured, lang) || cured;
    if (cured === before) break;
  }
  return cured;
}
