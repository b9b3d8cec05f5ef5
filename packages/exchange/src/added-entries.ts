/** What the answer of an import says of the entries that it adds. */
import { entriesOf, type Book } from "@parley/book";

/** An entry with the text that names it. */
export interface Named {
  readonly id: string;
  readonly text: string;
}

/** How many entries a remark names. */
const MOST_NAMED = 10;

const listOf = (entries: readonly Named[]): string =>
  entries
    .slice(0, MOST_NAMED)
    .map(({ id, text }) => `${id} “${text}”`)
    .join(", ") + (entries.length > MOST_NAMED ? " …" : "");

/**
 * Remarks on the entries that an import adds to a book: their names; and, if the sheet has at least half of the book, the names of
 * the entries that are in none of its rows. A row in which every text was rewritten matches no entry, so that it is added and the old
 * entry stays.
 */
export function newRemarks(book: Book, added: readonly Named[], matched: ReadonlySet<string>): string[] {
  if (added.length === 0) return [];
  const entries = entriesOf(book);
  const left = entries.filter(({ id }) => !matched.has(id));
  const isWhole = matched.size * 2 >= entries.length;
  const named = left.map(({ id, text }) => ({ id, text: Object.values(text)[0]?.[0]?.text ?? "" }));
  return [
    `new: ${listOf(added)}`,
    ...(isWhole && named.length > 0
      ? [
          `in no row, and still in the book: ${listOf(named)}. A row whose texts are all new is a new phrase: write its id in a column “id”, or take the old entry out of the book`,
        ]
      : []),
  ];
}
