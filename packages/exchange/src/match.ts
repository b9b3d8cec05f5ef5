/** Which entry of a book a row is: the one with its id, else the one with its texts. */
import { entriesOf, offerText, wordsOf, type Book } from "@parley/book";
import type { CheckedRow } from "./row-check.ts";

type Entry = ReturnType<typeof entriesOf>[number];

/** The entries of rows; each entry is given once. */
export interface Matcher {
  /** The entry of a row; `undefined` for a new one. */
  match(row: CheckedRow): Entry | undefined;
}

/** Repairs that change the words of a text: a row is known by its words before and after them. */
const REPAIRS = ["text.alternatives", "text.brackets", "text.ipa", "text.markup"];

/** The words of a text without its slots, which were blanks in a sheet. */
const keyOf = (text: string): string => wordsOf(text.replace(/\{[^{}]*\}/gu, " "));

/** The words by which a cell is known. */
const keysOf = (text: string, tag: string): string[] =>
  [...new Set([text, ...REPAIRS.flatMap((rule) => offerText(rule, text, tag) ?? [])].map(keyOf))].filter(
    (key) => key !== "",
  );

/** A matcher for a book. `source` are languages in the order in which their texts name a row. */
export function matcherOf(book: Book, rows: readonly CheckedRow[], source: readonly string[]): Matcher {
  const entries = entriesOf(book);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const claimed = new Set<string>();
  for (const { row } of rows)
    if (row.id && byId.has(row.id.text.normalize("NFC"))) claimed.add(row.id.text.normalize("NFC"));
  const byText = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const [tag, variants] of Object.entries(entry.text))
      for (const { text } of variants) {
        const key = `${tag} ${keyOf(text)}`;
        const found = byText.get(key);
        if (!found) byText.set(key, [entry]);
        else if (found.at(-1) !== entry) found.push(entry);
      }
  const wordsIn = (row: CheckedRow, tag: string): string[] =>
    [...row.row.texts.values()].flatMap((cell) =>
      cell.tag === tag && cell.text.trim() !== "" ? keysOf(cell.text, tag) : [],
    );
  /** How many languages of a row have the same words in an entry. */
  const agreement = (row: CheckedRow, entry: Entry): number =>
    Object.entries(entry.text).filter(([tag, variants]) => {
      const words = wordsIn(row, tag);
      return variants.some(({ text }) => words.includes(keyOf(text)));
    }).length;
  return {
    match(row) {
      const id = row.row.id?.text.normalize("NFC");
      if (id !== undefined && byId.has(id)) return byId.get(id);
      for (const tag of source) {
        const found = wordsIn(row, tag).flatMap((words) => byText.get(`${tag} ${words}`) ?? []);
        const free = found.filter((entry) => !claimed.has(entry.id));
        const [best] = free.toSorted((a, b) => agreement(row, b) - agreement(row, a));
        if (!best) continue;
        // Where the first languages say something new, the others must agree: a repeated answer is not the same meaning.
        const isSource = tag === source.find((one) => wordsIn(row, one).length > 0);
        const languages = source.filter((one) => wordsIn(row, one).length > 0).length;
        if (!isSource && agreement(row, best) * 2 < languages) continue;
        claimed.add(best.id);
        return best;
      }
      return undefined;
    },
  };
}

/** The text that names an entry. */
export function nameOf({ row, texts }: CheckedRow, source: readonly string[]): string {
  for (const tag of source) {
    const text = texts.get(tag);
    if (text !== undefined && text !== "") return text;
  }
  return [...texts.values()].find((text) => text !== "") ?? String(row.number);
}
