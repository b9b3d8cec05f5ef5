/** A book as a table: one row an entry, one column a language. What is read back changes nothing. */
import { makeLedger, type Book } from "@parley/book";
import { languageOf, scriptFor } from "@parley/sound/script";
import { headerOf } from "./column-header.ts";
import { textKey } from "./columns.ts";
import { ACTS, ANSWERS } from "./entry-lines.ts";
import type { VariantOf } from "./header.ts";
import { answersText } from "./update.ts";
import { writeXlsx, type WrittenColumn, type WrittenTable } from "./xlsx-writer.ts";
import { writeDelimited } from "./delimited.ts";

/** The sheet of phrases. */
const NAME = "Phrases";
const FONT = "Calibri";

/** A font that spreadsheet programs have for a language: letters that are syllables are not in the ordinary one. */
export const columnFont = (tag: string): string => (scriptFor(tag)?.syllabic ? "Malgun Gothic" : FONT);

/**
 * The table of a book: id, number, chapter, act, a column for each language and each of its variants, answers, notes, standing. Never
 * throws.
 */
function tableOfBook(book: Book): WrittenTable {
  const ledger = makeLedger(book);
  const entries = book.chapters.flatMap((chapter) => chapter.entries.map((entry) => ({ chapter, entry })));
  const tags = [...book.languages, ...book.varieties];
  const keys = new Map<string, { readonly tag: string; readonly when: VariantOf }>();
  for (const tag of tags) {
    const found = entries.flatMap(({ entry }) => (entry.text[tag] ?? []).map(({ when }): VariantOf => ({ ...when })));
    if (book.languages.includes(tag) || found.length > 0) keys.set(textKey(tag, {}), { tag, when: {} });
    for (const when of found) keys.set(textKey(tag, when), { tag, when });
  }
  const texts = [...keys.values()].toSorted((a, b) => tags.indexOf(a.tag) - tags.indexOf(b.tag));
  const noted = tags.filter((tag) => entries.some(({ entry }) => entry.note[tag] !== undefined));
  const notes = noted.length > 0 ? noted : book.languages;
  const column = (header: string, width: number, more: Partial<WrittenColumn> = {}): WrittenColumn => ({
    header,
    width,
    font: FONT,
    ...more,
  });
  /** The standing of each text, with the languages that have it. */
  const standing = ({ chapter, entry }: (typeof entries)[number]): string => {
    const own = book.languages.filter((tag) => entry.text[tag] !== undefined);
    const byStanding = Map.groupBy(own, (tag) => ledger({ entry }, tag, chapter.policy).standing);
    return Array.from(byStanding, ([name, langs]) => `${name}: ${langs.join(", ")}`).join("; ");
  };
  return {
    name: NAME,
    columns: [
      column("id", 24, { fixed: true }),
      column("number", 9, { fixed: true }),
      column("chapter", 16, { fixed: true }),
      column("act", 13, { choices: [...ACTS] }),
      ...texts.map(({ tag, when }) => column(headerOf(tag, when), 36, { font: columnFont(languageOf(tag)) })),
      column("answers", 14, { choices: [...ANSWERS] }),
      ...notes.map((tag) => column(`note (${tag})`, 30, { font: columnFont(languageOf(tag)) })),
      column("picture", 24),
      column("standing", 24, { fixed: true }),
    ],
    rows: entries.map(({ chapter, entry }) => [
      entry.id,
      entry.no,
      chapter.id,
      entry.act ?? entry.kind,
      ...texts.map(
        ({ tag, when }) =>
          entry.text[tag]?.find((variant) => textKey(tag, { ...variant.when }) === textKey(tag, when))?.text ?? "",
      ),
      answersText(entry.answers),
      ...notes.map((tag) => entry.note[tag] ?? ""),
      entry.picture ?? "",
      standing({ chapter, entry }),
    ]),
  };
}

/** A book as the bytes of an .xlsx file. Never throws. */
export const bookToXlsx = (book: Book): Uint8Array => writeXlsx(tableOfBook(book));

/** A book as the text of a .csv file, with a byte order mark, which spreadsheet programs need to read UTF-8. Never throws. */
export function bookToCsv(book: Book): string {
  const { columns, rows } = tableOfBook(book);
  return `\ufeff${writeDelimited([columns.map(({ header }) => header), ...rows])}`;
}
