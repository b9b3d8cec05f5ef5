import { scriptFor, SCRIPTS } from "@parley/sound/script";
import { defineRules, eachVariant, type Check } from "../rule.ts";

/** A remark on a text: offset and length in UTF-16 code units, and message. */
interface Finding {
  readonly at: number;
  readonly length: number;
  readonly message: string;
}

type Find = (text: string, lang: string) => readonly Finding[];

/** The finding for a match of a pattern; none without a match. */
const found = (match: RegExpExecArray | null, message: (matched: string) => string): Finding[] =>
  match ? [{ at: match.index, length: match[0].length, message: message(match[0]) }] : [];

const SLASHED: ReadonlySet<string> = new Set(SCRIPTS.flatMap(({ slashed }) => slashed));

/** A unit after a figure: 60 mL/h, 5,6 ммоль/л. */
const isUnitAfterFigure = (text: string, { 0: words, index }: RegExpExecArray): boolean =>
  /\p{N}\s?$/u.test(text.slice(0, index)) && /^[\p{L}%]{1,6}\/\p{L}{1,4}$/u.test(words);

const findSlashes: Find = (text) =>
  Array.from(text.matchAll(/[\p{L}\u0301]+\s?\/\s?[\p{L}\u0301]+/gu))
    .filter((match) => !SLASHED.has(match[0].toLowerCase()) && !isUnitAfterFigure(text, match))
    .flatMap((match) => found(match, (words) => `“${words}”: two variants with a slash`));

const findBrackets: Find = (text) => found(/[([][^)\]]*[)\]]/u.exec(text), (words) => `“${words}” is in brackets`);

const findSpaces: Find = (text) => found(/^\s|\s$|\s{2,}|\s(?=[,.!?…])/u.exec(text), () => "one space too many");

/** The alphabets with similar letters, by writing system. */
const ALPHABETS = [...new Set(SCRIPTS.filter(({ syllabic }) => !syllabic).map(({ system }) => system))]
  .toSorted((a, b) => Number(b === "Latn") - Number(a === "Latn"))
  .map((system) => ({ system, letter: new RegExp(`\\p{sc=${system}}`, "u") }));

const findLookAlikes: Find = (text, lang) =>
  Array.from(text.matchAll(/[\p{L}\u0301]+/gu)).flatMap((match) => {
    const mixed = ALPHABETS.filter(({ letter }) => letter.test(match[0]));
    const [first, second] = mixed;
    if (!first || !second) return [];
    // Beside letters of the language, the letters of another alphabet are reported; in a third writing system, those that are not Latin.
    const isOwn = second.system === scriptFor(lang)?.system;
    const [odd = ""] = (isOwn ? first : second).letter.exec(match[0])!;
    const code = odd.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    return found(match, (word) => `“${word}” mixes letters of two alphabets: “${odd}” is U+${code}`);
  });

const findLeftward: Find = (text) =>
  found(
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]+/u.exec(text),
    (words) => `“${words}” is written from right to left, which is not supported yet`,
  );

/** A check of every text of a book. */
const eachText = (find: Find): Check =>
  eachVariant(({ entry, tag, variant, where }, report, { textOf }) => {
    for (const { at, length, message } of find(variant.text, tag)) {
      // In a file a text can be in quotes, or have escaped characters; then only its beginning is known.
      const raw = textOf(entry.path).indexOf(variant.text, variant.offset);
      const isHere = raw >= 0 && raw - variant.offset < 3;
      const range = isHere ? { offset: raw + at, end: raw + at + length } : {};
      report({ ...where, ...range }, `“${entry.id}”, ${tag}: ${message}`);
    }
  });

const LEFTWARD_SCRIPTS = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** Whether a language is written from right to left, by its likely script (CLDR). */
function runsLeftward(tag: string): boolean {
  try {
    return LEFTWARD_SCRIPTS.has(new Intl.Locale(tag).maximize().script ?? "");
  } catch {
    return false;
  }
}

const checkLeftward: Check = (context, report, warn) => {
  for (const tag of context.book.languages)
    if (runsLeftward(tag))
      report({ path: "book.yaml" }, `${tag} is written from right to left: Parley cannot typeset it yet`);
  eachText(findLeftward)(context, warn, warn);
};

/** The spelling of texts. */
export const TEXT_RULES = defineRules("Spelling and punctuation", {
  slash: {
    level: "warning",
    meaning: "Two words with a slash between them cannot be read aloud, because the reader has to choose one.",
    hint: "write one text, or variants with “when”",
    check: eachText(findSlashes),
  },
  brackets: {
    level: "warning",
    meaning: "Words in brackets would be read aloud as part of the phrase.",
    hint: "move words that are not part of the phrase to “note:”, “gloss:” or “say:”",
    check: eachText(findBrackets),
  },
  spaces: {
    level: "warning",
    meaning: "There is a space at the start or end of a text, before a full stop or comma, or next to another space.",
    hint: "write one space between words, and none before a stop or at the ends",
    check: eachText(findSpaces),
  },
  "look-alike": {
    level: "warning",
    meaning: "A word mixes letters of two alphabets that look the same, so it cannot be found or read aloud correctly.",
    hint: "type the word again with one keyboard layout",
    check: eachText(findLookAlikes),
  },
  "right-to-left": {
    level: "stop",
    milder: "a warning for single words within a text",
    meaning: "Parley cannot yet typeset languages that are written from right to left.",
    hint: "remove it from “languages”; a single word of it is allowed in a text",
    check: checkLeftward,
  },
});

const FINDS: { readonly [rule in keyof typeof TEXT_RULES]: Find } = {
  slash: findSlashes,
  brackets: findBrackets,
  spaces: findSpaces,
  "look-alike": findLookAlikes,
  "right-to-left": findLeftward,
};

/** One remark about a text: which rule, where in the text (in code units), what, and what to do. */
export interface Remark {
  readonly rule: string;
  readonly at: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * Remarks on a text: slashes between variants, brackets, double spaces, look-alike letters, letters that run from right to left.
 * Never throws.
 *
 * ```ts
 * lintText("голоден/голодна", "ru")[0].rule; // "slash"
 * lintText("X선 사진", "ko").length; // 0
 * ```
 */
export function lintText(text: string, lang: string): Remark[] {
  return Object.values(TEXT_RULES).flatMap(({ name, hint }) =>
    FINDS[name as keyof typeof FINDS](text, lang).map(({ at, message }) => ({ rule: name, at, message, hint: hint })),
  );
}
