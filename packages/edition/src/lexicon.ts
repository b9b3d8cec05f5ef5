/** The pronunciations that a book gives: the stresses it marks, its lexicon, and the lexicons of entries. */
import { entriesOf, type Book, type Entry } from "@parley/book";
import { LANGUAGES, speak, type Dictionary, type Lexicon, type Readings } from "@parley/sound";
import { languageOf, tagFor, withoutStress } from "@parley/sound/script";

/**
 * Stressed word forms from the texts of a book, by language, for the texts where the same form has no mark. A form that is marked
 * in two ways and a homograph are left out: the author marks them each time.
 */
function markedStresses(book: Book): { [lang: string]: { [form: string]: string } } {
  const stressed: { [lang: string]: { [form: string]: string } } = {};
  for (const { tag } of LANGUAGES.filter(({ marksStress }) => marksStress)) {
    const seen = new Map<string, string | null>();
    const texts = entriesOf(book).flatMap(({ text }) => text[tagFor(tag, text) ?? ""] ?? []);
    for (const { text } of texts) {
      for (const [word] of text.toLowerCase().matchAll(/(?:\p{L}|\u0301)*\p{L}\u0301(?:\p{L}|\u0301)*/gu)) {
        const form = withoutStress(word);
        seen.set(form, seen.has(form) && seen.get(form) !== word ? null : word);
      }
    }
    const isTwoWords = (form: string): boolean =>
      speak(form, tag).remarks.some(({ rule }) => rule === "stress.homograph");
    stressed[tag] = Object.fromEntries(
      [...seen].filter((pair): pair is [string, string] => pair[1] !== null && !isTwoWords(pair[0])),
    );
  }
  return stressed;
}

const isEmpty = (table: object): boolean => Object.keys(table).length === 0;

type BookLexicon = Book["lexicon"];

/** The lexicon of a language, by word form in lower case. */
function lexiconFor(lexicon: BookLexicon, lang: string): Pick<Lexicon, "forms" | "ipa" | "pos" | "readings"> {
  const rows = Object.entries(lexicon[tagFor(lang, lexicon) ?? ""] ?? {});
  const listed = (kind: "stressed" | "ipa" | "pos"): { [form: string]: string } | undefined => {
    const found = rows.flatMap(([form, lexeme]) => {
      const value = lexeme[kind];
      return value === undefined ? [] : [[form.toLowerCase(), value] as const];
    });
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  };
  const [forms, ipa, pos] = [listed("stressed"), listed("ipa"), listed("pos")];
  const readings = rows.flatMap(([written, { read }]) => (read === undefined ? [] : [[written, read] as const]));
  return {
    ...(forms && { forms }),
    ...(ipa && { ipa }),
    ...(pos && { pos }),
    ...(readings.length > 0 ? { readings: Object.fromEntries(readings) } : {}),
  };
}

/** The readings under `read` of an entry in a language. */
export function readingsOf(entry: Entry | undefined, lang: string): Readings {
  return entry?.read[tagFor(lang, entry.read) ?? ""] ?? {};
}

/**
 * The lexicon of a language, for the book or for one entry. The readings of an entry override those of lexicons. The lexicon of an entry overrides that of the book, and that overrides
 * the stresses that texts mark.
 */
export function lexiconsOf(
  book: Book,
  languages: readonly string[],
  dictionaries: { readonly [lang: string]: Dictionary } = {},
): (lang: string, entry?: Entry) => Lexicon {
  const own = markedStresses(book);
  const whole = new Map(
    languages.map((lang): [string, Lexicon] => {
      const listed = lexiconFor(book.lexicon, lang);
      const dictionary = dictionaries[lang];
      return [
        lang,
        { ...listed, forms: { ...own[languageOf(lang)], ...listed.forms }, ...(dictionary ? { dictionary } : {}) },
      ];
    }),
  );
  return (lang, entry) => {
    const all = whole.get(lang)!;
    if (entry === undefined || (isEmpty(entry.lexicon) && isEmpty(entry.read))) return all;
    const here = lexiconFor(entry.lexicon, lang);
    const readings = readingsOf(entry, lang);
    if (isEmpty(here) && isEmpty(readings)) return all;
    return {
      ...all,
      forms: { ...all.forms, ...here.forms },
      ipa: { ...all.ipa, ...here.ipa },
      pos: { ...all.pos, ...here.pos },
      readings: { ...all.readings, ...here.readings, ...readings },
    };
  };
}
