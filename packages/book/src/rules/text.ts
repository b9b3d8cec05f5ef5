import type { Book } from "../book.ts";
import { oddLetters, codeOf } from "../letters.ts";
import { defineRules, eachEntry, eachText, type Check, type Row } from "../rule.ts";
import { findCellTypes, findErrorValues, findFormulas, findPlaceholders } from "../cell-finding.ts";
import { findStressCapitals } from "../stress-capital.ts";
import { SHAPE_RULES } from "./shape.ts";
import {
  findAlternatives,
  findBlanks,
  findBrackets,
  findCapitals,
  findLength,
  findLeftward,
  findMarkup,
  findPronunciations,
  findQuotes,
  findScript,
  findSpaces,
  type Find,
} from "../text-finding.ts";
import { findLookAlikes } from "../look-alike.ts";

const LEFTWARD_SCRIPTS = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/**
 * Whether a language is written from right to left, by its likely script (CLDR). Never throws.
 *
 * ```ts
 * isRightToLeft("ar"); // true
 * ```
 */
export function isRightToLeft(tag: string): boolean {
  try {
    return LEFTWARD_SCRIPTS.has(new Intl.Locale(tag).maximize().script ?? "");
  } catch {
    return false;
  }
}

const checkLeftward: Check = (context, report, warn) => {
  for (const tag of context.book.languages)
    if (isRightToLeft(tag))
      report({ path: "book.yaml" }, `${tag} is written from right to left: Parley cannot typeset it yet`);
  eachText(findLeftward)(context, warn, warn);
};

/** The words of a book that are shown besides the texts of entries: by language, with their owner. */
export function otherWords(book: Book): {
  readonly path: string;
  readonly offset?: number;
  readonly owner: string;
  readonly tag: string;
  readonly words: string;
}[] {
  const listed = (path: string, owner: string, words: { readonly [tag: string]: string }, offset?: number) =>
    Object.entries(words).map(([tag, text]) => ({
      path,
      owner,
      tag,
      words: text,
      ...(offset === undefined ? {} : { offset }),
    }));
  return [
    ...listed("book.yaml", "the title of the book", book.title),
    ...listed("book.yaml", "the name of side a", book.sideNames.a),
    ...listed("book.yaml", "the name of side b", book.sideNames.b),
    ...book.chapters.flatMap((chapter) => [
      ...listed(`chapters/${chapter.id}.yaml`, "the title of the chapter", chapter.title),
      ...chapter.entries.flatMap(({ id, path, offset, note, text }) => [
        ...listed(path, `“${id}”, note`, note, offset),
        ...Object.entries(text).flatMap(([tag, variants]) =>
          variants.flatMap(({ say, gloss }) => [
            ...listed(path, `“${id}”, say`, say, offset),
            ...(gloss === undefined ? [] : listed(path, `“${id}”, gloss`, { [tag]: gloss }, offset)),
          ]),
        ),
      ]),
    ]),
  ];
}

const checkLetters: Check = (context, report) => {
  const { book, isDrawn, pathOf } = context;
  const messageOf = ({ letter, what }: ReturnType<typeof oddLetters>[number]): string => {
    const shown = /[\p{L}\p{N}\p{S}\p{P}]/u.test(letter) ? `“${letter}” (${codeOf(letter)})` : codeOf(letter);
    return `${shown} is ${what}`;
  };
  eachText((text, lang) =>
    oddLetters(text, lang, isDrawn).map((odd) => ({ at: odd.at, length: odd.letter.length, message: messageOf(odd) })),
  )(context, report, report);
  // Search words are never printed: only letters that are there by mistake count.
  eachEntry(({ id, path, offset, alias }, say) => {
    for (const [tag, words] of Object.entries(alias))
      for (const word of words)
        for (const odd of oddLetters(word, tag, () => true))
          say({ path, offset }, `“${id}”, alias, ${tag}: ${messageOf(odd)}`);
  })(context, report, report);
  const paths = new Map(book.chapters.map((chapter) => [`chapters/${chapter.id}.yaml`, pathOf(chapter)]));
  for (const { path, owner, tag, words, ...at } of otherWords(book))
    for (const odd of oddLetters(words, tag, isDrawn))
      report({ path: paths.get(path) ?? path, ...at }, `${owner}, ${tag}: ${messageOf(odd)}`);
};

/** A rule whose check looks at each text alone. */
interface TextRow extends Omit<Row, "check" | "level"> {
  readonly level?: Row["level"];
  readonly find: Find;
}

const ROWS = {
  "text.blank": {
    meaning: "A blank or dots stand for words. Nobody can read them aloud, and a tablet cannot fill them.",
    hint: "write a slot, {name}, and list it under “slots:”",
    find: findBlanks,
  },
  "text.alternatives": {
    alias: "slash",
    meaning: "Two words with a slash or a bar between them cannot be read aloud, because the reader has to choose one.",
    hint: "write one text, or variants with “when”",
    find: findAlternatives,
  },
  "text.brackets": {
    alias: "brackets",
    meaning: "Words in brackets would be read aloud as part of the phrase.",
    hint: "move words that are not part of the phrase to “note:”, “gloss:” or “say:”",
    find: findBrackets,
  },
  "text.ipa": {
    meaning:
      "A pronunciation is written beside the text, in IPA or in Latin letters. It would be read aloud with the text.",
    hint: "delete it; Parley writes the pronunciation, and “say:” replaces it",
    find: findPronunciations,
  },
  "text.script": {
    meaning: "A text, or a word of it, is in letters of another language, as when two columns were swapped.",
    hint: "write it in the letters of its language, or move it to the language it is in",
    find: findScript,
  },
  "text.lookalike": {
    alias: "look-alike",
    meaning:
      "A word mixes letters of two alphabets that look the same, or all its letters are of the wrong one. It cannot be found or read aloud correctly.",
    hint: "type the word again with one keyboard layout",
    find: findLookAlikes,
  },
  "text.stress-capital": {
    meaning:
      "A word in small letters has a capital vowel inside, as people write stress. It is printed and read as it stands.",
    hint: "write a small letter, with U+0301 after it where it is stressed",
    find: findStressCapitals,
  },
  "text.markup": {
    meaning: "A text has tags, entities or Markdown of another program. Parley prints them as they stand.",
    hint: "write plain text",
    find: findMarkup,
  },
  "text.error-value": {
    level: "stop",
    meaning: "An error of a spreadsheet or a program is where a text is needed.",
    hint: "write the text",
    find: findErrorValues,
  },
  "text.placeholder": {
    level: "stop",
    meaning: "A text says that it is still to be written.",
    hint: "write the text, or delete the language of the entry",
    find: findPlaceholders,
  },
  "text.caps": {
    meaning: "A whole text is in capitals. They are slower to read, and hide which words are abbreviations.",
    hint: "write it like a sentence; urgency is shown by its colour",
    find: findCapitals,
  },
  "text.quote": {
    meaning: "A sign stands for an apostrophe or a stress mark, or a quote or bracket has no other half.",
    hint: "write an apostrophe (’ or '), a stress mark (U+0301), or the missing half",
    find: findQuotes,
  },
  "text.formula": {
    meaning: "A text begins with a sign that makes a spreadsheet run it as a formula.",
    hint: "delete the sign",
    find: findFormulas,
  },
  "text.cell-type": {
    meaning: "A number or a time of a spreadsheet is where words are needed. The spreadsheet may have changed it.",
    hint: "write the words, as they are read",
    find: findCellTypes,
  },
  "text.spaces": {
    alias: "spaces",
    meaning:
      "There is a space at the start or end of a text, before a full stop or comma, next to another space, or of another kind.",
    hint: "write one space between words, and none before a stop or at the ends",
    find: findSpaces,
  },
} as const satisfies { readonly [name: string]: TextRow };

/** The rows of texts as rules that check every text of a book. */
function rowsOf<const Rows extends { readonly [name: string]: TextRow }>(
  rows: Rows,
): { readonly [N in keyof Rows]: Row } {
  const entries = Object.entries<TextRow>(rows).map(([name, { find, level = "warning", ...row }]) => [
    name,
    { ...row, level, check: eachText(find) },
  ]);
  return Object.fromEntries(entries) as { readonly [N in keyof Rows]: Row };
}

/** The spelling of texts. */
export const TEXT_RULES = defineRules("Spelling and punctuation", {
  ...rowsOf(ROWS),
  "text.symbol": {
    level: "warning",
    meaning:
      "A text has a letter that cannot be printed or is there by mistake: an emoji, an invisible character, a combining mark, or a letter that no font has.",
    hint: "delete it, or write the word in letters of the language",
    check: checkLetters,
  },
  "right-to-left": {
    level: "stop",
    milder: "a warning for single words within a text",
    meaning: "Parley cannot yet typeset languages that are written from right to left.",
    hint: "remove it from “languages”; a single word of it is allowed in a text",
    check: checkLeftward,
  },
});

/** One remark about a text: which rule, where in the text (in code units), what, and what to do. */
export interface Remark {
  readonly rule: string;
  readonly at: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * Remarks on a text: alternatives, brackets, blanks, double spaces, look-alike letters, markup, letters that run from right to
 * left. Never throws.
 *
 * ```ts
 * lintText("голоден/голодна", "ru")[0].rule; // "text.alternatives"
 * lintText("X선 사진", "ko").length; // 0
 * ```
 */
export function lintText(text: string, lang: string): Remark[] {
  const finds = Object.entries<{ readonly find: Find; readonly hint: string }>({
    ...ROWS,
    "right-to-left": { find: findLeftward, hint: TEXT_RULES["right-to-left"].hint },
  });
  return finds.flatMap(([rule, { find, hint }]) =>
    find(text, lang).map(({ at, message }) => ({ rule, at, message, hint })),
  );
}

/** The options of `lintCell`. */
interface CellOptions {
  /** Whether the fonts of Parley have a letter; default: every letter. */
  readonly isDrawn?: (letter: string) => boolean;
}

/**
 * Remarks on a text that is not in a book yet: those of `lintText`, letters that cannot be printed, and its length. Never throws.
 *
 * ```ts
 * lintCell("Стой 🛑", "ru")[0].rule; // "text.symbol"
 * ```
 */
export function lintCell(text: string, lang: string, { isDrawn = () => true }: CellOptions = {}): Remark[] {
  const { hint } = TEXT_RULES["text.symbol"];
  return [
    ...lintText(text, lang),
    ...oddLetters(text, lang, isDrawn)
      .filter(({ letter }) => !/\s/u.test(letter))
      .map(({ at, letter, what }) => ({ rule: "text.symbol", at, message: `${codeOf(letter)} is ${what}`, hint })),
    ...findLength(text, lang).map(({ at, message }) => ({
      rule: "text.long",
      at,
      message,
      hint: SHAPE_RULES["text.long"].hint,
    })),
  ];
}
