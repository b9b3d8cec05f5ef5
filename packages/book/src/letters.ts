import { languageOf, scriptFor, SCRIPTS, STRESS_MARK } from "@parley/sound/script";

/** A letter that is not expected in a text: its offset in UTF-16 code units, itself, and what it is. */
export interface OddLetter {
  readonly at: number;
  readonly letter: string;
  readonly what: string;
}

/** Whether the fonts of Parley have a letter. */
export type IsDrawn = (letter: string) => boolean;

/** Joiners, which some writing systems need within words. */
const JOINERS = /[\u200c\u200d]/u;
const EMOJI = /[\p{Emoji_Presentation}\u{1f000}-\u{1faff}]/u;
/** Marks that continue any letter, and so belong to no writing system. */
const COMMON_MARK = /(?=\p{M})[\p{scx=Zinh}\p{sc=Zinh}]/u;

/** The names of the alphabets of languages, by their tags of ISO 15924, in the language of Latin letters that messages are in. */
const NAMES = new Intl.DisplayNames(
  SCRIPTS.filter(({ system }) => system === "Latn").map(({ tag }) => tag),
  { type: "script" },
);

/** The name of the alphabet of a letter: Cyrillic. */
export function alphabetOf(letter: string): string {
  const found = SCRIPTS.find(({ system }) => new RegExp(`\\p{sc=${system}}`, "u").test(letter));
  const { system } = found ?? { system: "Zyyy" };
  return NAMES.of(system) ?? system;
}

/** The code of a letter: `U+0301`. */
export function codeOf(letter: string): string {
  return `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

/**
 * The letters of a text in a language that print or screen cannot show, or that are there by mistake: emoji, letters of private
 * use, invisible characters, combining marks, and letters that no font has. Each letter is found once.
 */
export function oddLetters(text: string, lang: string, isDrawn: IsDrawn): OddLetter[] {
  if (unexpectedIn(lang)?.test(text) === false) return [];
  const found = new Map<string, OddLetter>();
  let at = 0;
  let before = "";
  for (const letter of text) {
    const what = oddityOf(letter, before, lang, isDrawn);
    if (what !== undefined && !found.has(letter)) found.set(letter, { at, letter, what });
    at += letter.length;
    before = letter;
  }
  return [...found.values()];
}

const patterns = new Map<string, RegExp | undefined>();

/**
 * Matches a letter that is not among the ordinary ones of a language, so that only a text with such a letter needs a closer look;
 * `undefined` for an unknown language. It has no repetition: letters that two of its alternatives match cost no time.
 */
function unexpectedIn(lang: string): RegExp | undefined {
  const language = languageOf(lang);
  if (!patterns.has(language)) {
    const script = scriptFor(language);
    const mark = script?.vowels ? `|(?<=\\p{L})${STRESS_MARK}` : "";
    patterns.set(
      language,
      script && new RegExp(`(?!${script.letters.source}|[ -~]${mark}).`, `${script.letters.flags.replace("g", "")}s`),
    );
  }
  return patterns.get(language);
}

function oddityOf(letter: string, before: string, lang: string, isDrawn: IsDrawn): string | undefined {
  const script = scriptFor(languageOf(lang));
  if (/[ -~]/.test(letter)) return undefined;
  if (/\p{Co}/u.test(letter)) return "a letter of private use, which each font draws differently";
  if (letter === "\ufffd") return "the sign of a letter that was lost";
  if (/[\p{Cn}\p{Cs}]/u.test(letter)) return "no letter of Unicode";
  if (EMOJI.test(letter) || (/\ufe0f/u.test(letter) && before !== ""))
    return "an emoji, which each device draws differently";
  if (JOINERS.test(letter) && !script) return undefined;
  if (/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}]/u.test(letter)) return "an invisible character";
  if (COMMON_MARK.test(letter)) {
    const isStress = letter === STRESS_MARK && script?.vowels !== undefined && /\p{L}/u.test(before);
    if (!isStress && (script || !isDrawn(letter))) return "a combining mark that is not expected here";
  }
  // A stressed vowel with the wrong mark can be one letter: и and U+0300 are U+045D. Latin vowels keep the marks of loan words: naïve.
  const [base = "", mark] = Array.from(letter.normalize("NFD"));
  const isVowel = script !== undefined && script.system !== "Latn" && script.vowels?.test(base);
  if (isVowel && mark !== undefined && mark !== STRESS_MARK && !script.letters.test(letter))
    return "a vowel with a mark that is no stress mark";
  return isDrawn(letter) ? undefined : "a letter that no font of Parley has";
}

/** The alphabets with similar letters, by writing system. */
export const ALPHABETS = [...new Set(SCRIPTS.filter(({ syllabic }) => !syllabic).map(({ system }) => system))]
  .toSorted((a, b) => Number(b === "Latn") - Number(a === "Latn"))
  .map((system) => ({ system, letter: new RegExp(`\\p{sc=${system}}`, "u") }));

/** Letters of any language that look like Latin ones. */
export const LATIN_DOUBLES = new Set(
  SCRIPTS.flatMap(({ latinLookalikes = "" }) => Array.from(latinLookalikes).filter((_, i) => i % 2 === 1)),
);
