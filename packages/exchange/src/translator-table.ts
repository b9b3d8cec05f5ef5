/** The sheet for a translator: what a book lacks in a language, what can hurt first, with all that a translator must know. */
import { CARD_ENTRIES, parseTemplate, type Book, type Chapter, type Entry, type Slot } from "@parley/book";
import { languageOf, scriptFor, tagFor } from "@parley/sound/script";
import { columnFont } from "./book-table.ts";
import { headerOf } from "./column-header.ts";
import { textKey } from "./columns.ts";
import type { VariantOf } from "./header.ts";
import { titlesOf } from "./title.ts";
import { answersText } from "./update.ts";
import { writeXlsx, type WrittenColumn } from "./xlsx-writer.ts";

/** Risks, the highest first. */
export const RISKS = ["danger", "urgent", "routine"] as const;

/** A text that a book lacks in a language. */
export interface MissingText {
  readonly entry: Entry;
  readonly chapter: Chapter;
}

/** Phrases of every card come first, because without them nothing can be printed; then what can hurt. */
const rankOf = ({ id, urgency }: Entry): number =>
  CARD_ENTRIES.some((one) => one === id) ? -1 : RISKS.indexOf(urgency);

/** The entries without a text in a language: those of every card, then those that can hurt first. Never throws. */
export function missingIn(book: Book, tag: string): MissingText[] {
  const all = book.chapters.flatMap((chapter) => chapter.entries.map((entry) => ({ chapter, entry })));
  return all
    .filter(({ entry }) => tagFor(tag, entry.text) === undefined)
    .toSorted((a, b) => rankOf(a.entry) - rankOf(b.entry));
}

/** The titles without words in a language, by the ids of their rows. Never throws. */
export const missingTitles = (book: Book, tag: string): string[] =>
  titlesOf(book)
    .filter(({ words }) => tagFor(tag, words) === undefined)
    .map(({ id }) => id);

/**
 * The sheet for a translator into a language as the bytes of an .xlsx file: the titles and texts that are missing, those that can hurt
 * first, with the texts in the other languages, act, register, speaker, slots, the phrases before and after, picture and notes. The
 * column of the language is empty; with words in it, the file is imported again. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { translatorSheet } from "@parley/exchange";
 * translatorSheet(readBook({ items: [], read: () => undefined }).book, "uk").length > 1000; // true
 * ```
 */
export function translatorSheet(book: Book, tag: string): Uint8Array {
  const missing = missingIn(book, tag);
  const others = book.languages.filter((one) => one !== tag);
  const keys = new Map<string, { readonly tag: string; readonly when: VariantOf }>();
  const wanted = new Map<string, VariantOf>([[textKey(tag, {}), {}]]);
  for (const one of others) {
    keys.set(textKey(one, {}), { tag: one, when: {} });
    for (const { entry } of missing)
      for (const variant of entry.text[one] ?? []) {
        const when = { ...variant.when };
        keys.set(textKey(one, when), { tag: one, when });
        wanted.set(textKey(tag, when), when);
      }
  }
  const sources = [...keys.values()].toSorted((a, b) => others.indexOf(a.tag) - others.indexOf(b.tag));
  const fixed = (header: string, width: number): WrittenColumn => ({
    header,
    width,
    font: columnFont(tag),
    fixed: true,
  });
  const target = [...wanted.values()].map((when) => headerOf(tag, when));
  const font = columnFont(languageOf(tag));
  const columns: WrittenColumn[] = [
    fixed("id", 22),
    fixed("risk", 9),
    ...sources.map(({ tag: one, when }) => ({ ...fixed(headerOf(one, when), 34), font: columnFont(languageOf(one)) })),
    ...target.map((header) => ({ header, width: 40, font })),
    { header: `note (${tag})`, width: 26, font },
    ...CONTEXT.map(([header, width]) => fixed(header, width)),
  ];
  const blank = [...target, ""].map(() => "");
  const titles = titlesOf(book).filter(({ words }) => tagFor(tag, words) === undefined);
  return writeXlsx({
    name: `Into ${tag}`,
    columns,
    rows: [
      ...titles.map(({ id, words, what }) => [
        id,
        "title",
        ...sources.map(({ tag: one, when }) => (Object.keys(when).length === 0 ? (words[one] ?? "") : "")),
        ...blank,
        what,
        ...CONTEXT.slice(1).map(() => ""),
      ]),
      ...missing.map(({ entry, chapter }) => [
        entry.id,
        entry.urgency,
        ...sources.map(
          ({ tag: one, when }) =>
            entry.text[one]?.find((v) => textKey(one, { ...v.when }) === textKey(one, when))?.text ?? "",
        ),
        ...blank,
        ...contextOf(book, chapter, entry, tag),
      ]),
    ],
  });
}

/** The columns of what a translator must know, with their widths. An import does not read them. */
const CONTEXT: readonly (readonly [header: string, width: number])[] = [
  ["act", 14],
  ["register", 10],
  ["said by", 16],
  ["slots", 34],
  ["answers", 14],
  ["phrase before", 26],
  ["phrase after", 26],
  ["picture", 20],
  ["remarks", 30],
];

function contextOf(book: Book, chapter: Chapter, entry: Entry, tag: string): string[] {
  const at = chapter.entries.indexOf(entry);
  const shown = book.languages.find((one) => one !== tag) ?? tag;
  const near = (other: Entry | undefined): string =>
    other
      ? ((Object.entries(other.text).find(([one]) => one === shown) ?? Object.entries(other.text)[0])?.[1][0]?.text ??
        "")
      : "";
  const names = (side: "a" | "b"): string => book.sideNames[side][shown] ?? side.toUpperCase();
  const from = entry.from === "both" ? `${names("a")}, ${names("b")}` : names(entry.from);
  return [
    entry.kind === "phrase" ? (entry.act ?? "") : entry.kind,
    entry.register,
    entry.kind === "phrase" ? from : "",
    slotsText(entry, tag),
    answersText(entry.answers),
    near(chapter.entries[at - 1]),
    near(chapter.entries[at + 1]),
    entry.picture ?? "",
    Object.entries(entry.note)
      .map(([one, note]) => `${one}: ${note}`)
      .join("\n"),
  ];
}

/** What the slots of an entry take, in words. */
function slotsText(entry: Entry, tag: string): string {
  const forms = scriptFor(tag)?.forms ?? [];
  const lines = Object.entries(entry.slots).map(([name, slot]) => {
    const more = forms.length > 0 ? `; write {${name}|…} for a form: ${forms.join(" ")}` : "";
    return `{${name}} stands once: ${slotWords(slot)}${more}`;
  });
  const texts = Object.values(entry.text).flatMap((variants) => variants.map(({ text }) => text));
  const isPlain = texts.every((text) => parseTemplate(text).pieces.every(({ slot }) => slot === undefined));
  return isPlain ? "" : lines.join("\n");
}

function slotWords({ type, unit, min, max, of, sample }: Slot): string {
  const bounds = min === undefined && max === undefined ? "" : ` from ${min ?? 0} to ${max ?? 1000}`;
  return `${unit === undefined ? `a ${type}` : `a ${type} with its unit, ${unit}`}${of === undefined ? "" : ` of ${of}`}${bounds}${sample === undefined ? "" : `, as ${sample}`}`;
}
