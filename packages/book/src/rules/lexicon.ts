import { languageOf, scriptFor, STRESS_MARK, withoutStress } from "@parley/sound/script";
import type { Book, Lexeme } from "../book.ts";
import { tagMeant } from "../language-name.ts";
import { defineRules, type Check, type Location } from "../rule.ts";

/** A row of a lexicon: its language, its word form, where it is, and its owner in messages. */
interface LexiconRow {
  readonly tag: string;
  readonly form: string;
  readonly lexeme: Lexeme;
  readonly where: Location;
  readonly owner: string;
}

/** The rows of the lexicons of a book and of its entries. */
function rowsIn(book: Book, textOf: (path: string) => string): LexiconRow[] {
  const ofBook = Object.entries(book.lexicon).flatMap(([tag, rows]) => {
    // A lexicon that cannot be read has no rows and no text.
    if (Object.keys(rows).length === 0) return [];
    const path = `lexicon/${tag}.yaml`;
    const source = `\n${textOf(path)}`;
    return Object.entries(rows).map(([form, lexeme]) => {
      const offset = Math.max(0, source.indexOf(`\n${form}:`));
      return { tag, form, lexeme, where: { path, offset, end: offset + form.length }, owner: path };
    });
  });
  const entries = book.chapters.flatMap((chapter) => chapter.entries);
  const ofEntries = entries.flatMap((entry) =>
    Object.entries(entry.lexicon).flatMap(([tag, rows]) =>
      Object.entries(rows).map(([form, lexeme]) => ({
        tag,
        form,
        lexeme,
        where: entry,
        owner: `“${entry.id}”, ${tag}`,
      })),
    ),
  );
  return [...ofBook, ...ofEntries];
}

const folded = (text: string): string => withoutStress(text).toLowerCase();
const count = (text: string, letter: string): number => text.split(letter).length - 1;

/** What is wrong with the stressed form of a row; `undefined` for nothing. */
function stressFault({
  tag,
  form,
  lexeme: { stressed },
}: LexiconRow): readonly [message: string, hint: string] | undefined {
  const script = scriptFor(tag);
  if (stressed === undefined || !script) return undefined;
  if (!script.vowels)
    return [
      `“${form}: ${stressed}” gives a stress, and ${languageOf(tag)} marks none`,
      `write { read: … } or { ipa: … } after ${form}:`,
    ];
  if (folded(stressed) !== folded(form))
    return [
      `“${form}” has the stressed form “${stressed}”, which is another word`,
      "write the same letters, with U+0301 after the stressed vowel",
    ];
  const words = stressed.normalize("NFC").split(/[\s-]+/);
  if (words.some((word) => count(word, STRESS_MARK) > 1))
    return [`“${stressed}” has two stress marks`, "keep one U+0301"];
  const isBare = !stressed.includes(STRESS_MARK) && !(script.alwaysStressed?.test(stressed) ?? false);
  const vowels = Array.from(stressed).filter((letter) => script.vowels!.test(letter)).length;
  return isBare && vowels > 1 ? [`“${stressed}” has no stress mark`, "put U+0301 after the stressed vowel"] : undefined;
}

const checkUnused: Check = ({ book, entries, works, textOf }, report) => {
  const written = new Map<string, string>();
  const textsIn = (tag: string): string => {
    const language = languageOf(tag);
    const known = written.get(language);
    if (known !== undefined) return known;
    const isOwn = ([lang]: readonly [string, unknown]): boolean => languageOf(lang) === language;
    const all = entries.flatMap(({ text, read }) => [
      ...Object.entries(text)
        .filter(isOwn)
        .flatMap(([, variants]) => variants.map((variant) => variant.text)),
      ...Object.entries(read)
        .filter(isOwn)
        .flatMap(([, words]) => Object.values(words)),
    ]);
    for (const { words = {} } of works)
      all.push(
        ...Object.entries(words)
          .filter(isOwn)
          .flatMap(([, lines]) => lines),
      );
    const joined = ` ${folded(all.join(" | "))} `;
    written.set(language, joined);
    return joined;
  };
  for (const { tag, form, where, owner } of rowsIn(book, textOf)) {
    if (!book.languages.some((one) => languageOf(one) === languageOf(tag)))
      report(
        where,
        `${owner}: “${form}” is for ${tag}, which is not a language of the book`,
        hintForLanguage(tag, owner === `lexicon/${tag}.yaml`, book),
      );
    else if (!hasWord(textsIn(tag), folded(form))) report(where, `${owner}: no text has the word “${form}”`);
  }
};

/** What to do with rows for a language that the book does not have. */
function hintForLanguage(tag: string, isFile: boolean, { languages }: Book): string {
  const meant = tagMeant(tag);
  if (meant === undefined) return `add ${tag} to “languages” in book.yaml, or use one of ${languages.join(", ")}`;
  return isFile ? `name the file lexicon/${meant}.yaml` : `did you mean “${meant}”?`;
}

/** Whether a text has a word, with no letter before it; after it, particles and endings can follow in a syllabic script. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isBegin = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
    const after = text.charAt(at + word.length);
    if (isBegin && (!/[\p{L}\p{N}]/u.test(after) || /\p{Lo}/u.test(after))) return true;
  }
  return false;
}

/** The lexicons of a book and of its entries. */
export const LEXICON_RULES = defineRules("Lexicon", {
  "lexicon.stress": {
    level: "stop",
    meaning:
      "A row of a lexicon gives a stress that cannot be right: two marks, none, other letters, or a language without marks.",
    hint: "write the word with one U+0301 after the stressed vowel",
    check({ book, textOf }, report) {
      for (const row of rowsIn(book, textOf)) {
        const fault = stressFault(row);
        if (fault) report(row.where, `${row.owner}: ${fault[0]}`, fault[1]);
      }
    },
  },
  "lexicon.unused": {
    level: "warning",
    meaning: "A row of a lexicon is for a word that no text of the book has, so it changes nothing.",
    hint: "write the form as it stands in the text, or delete the row",
    check: checkUnused,
  },
});
