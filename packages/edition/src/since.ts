import { entriesOf, judgeLedger, printable, troubleOf, type Book, type Entry, type Trouble } from "@parley/book";
import { hasChanges } from "./changes.ts";
import type { EditionChanges } from "./edition-change.ts";
import type { Edition, EditionLedger } from "./edition.ts";
import { EDITION_RULES } from "./rules.ts";

/** Troubles for ids and numbers of an older edition (`old`: numbers by id) that are gone, or mean something else now, without an entry under `retired`. */
export function compareWithOlder(
  book: Book,
  old: { readonly [id: string]: string },
  leftOut: readonly Entry[] = [],
): Trouble[] {
  // An entry that is left out of a build still has its id and number.
  const entries = [...entriesOf(book), ...leftOut];
  const at = { path: "book.yaml", line: 1, column: 1 };
  const now = new Map(entries.map(({ id, no }) => [id, no]));
  const owner = new Map(entries.map(({ id, no }) => [no, id]));
  const retiredIds = new Set(book.retired.map(({ id }) => id));
  const retiredNumbers = new Set(book.retired.map(({ no }) => no));
  return Object.entries(old).flatMap(([id, no]): Trouble[] => {
    const troubles: Trouble[] = [];
    if (!now.has(id) && !retiredIds.has(id))
      troubles.push(
        troubleOf(
          EDITION_RULES["id-vanished"],
          at,
          `“${id}” (${no}) of the older edition is missing`,
          `add { id: ${id}, no: ${no} } to “retired” in book.yaml, or restore the entry`,
        ),
      );
    const other = owner.get(no);
    if (other !== undefined && other !== id && !retiredIds.has(id))
      troubles.push(
        troubleOf(
          EDITION_RULES["number-changed"],
          at,
          `${no} was “${id}” and is “${other}” now: printed books would mislead`,
          `give “${other}” another number`,
        ),
      );
    if (now.has(id) && now.get(id) !== no && !retiredNumbers.has(no))
      troubles.push(troubleOf(EDITION_RULES["number-changed"], at, `“${id}” was ${no} and is ${now.get(id)} now`));
    return troubles;
  });
}

/** The date of an edition that book.yaml gives no date. */
const NO_DATE = "1980-01-01";

/**
 * Troubles for an edition that differs from an older one and has its number or its date, or earlier ones. `date` is the date that is
 * printed: that of the book, unless the build gives another.
 */
export function compareEditionNumbers({ edition }: Book, changes: EditionChanges, date = edition.date): Trouble[] {
  const { since } = changes;
  if (!hasChanges(changes) || since.no === undefined || since.date === undefined) return [];
  const at = { path: "book.yaml", line: 1, column: 1 };
  const next = `{ no: ${Math.max(edition.no, since.no + 1)}, date: `;
  const troubles: Trouble[] = [];
  const report = (message: string, hint: string): void => {
    troubles.push(troubleOf(EDITION_RULES["edition-number"], at, message, hint));
  };
  if (edition.no <= since.no)
    report(
      `something changed since edition ${since.no}, and this is edition ${edition.no}`,
      `write “edition: ${next}… }” in book.yaml`,
    );
  if (date === NO_DATE)
    report("the edition has no date", `write “edition: ${next}YYYY-MM-DD }” in book.yaml, with the date of today`);
  else if (date < since.date)
    report(
      `edition ${edition.no} is of ${date}, before edition ${since.no} of ${since.date}`,
      "correct the date under “edition:” in book.yaml",
    );
  return troubles;
}

/** Troubles for the publisher of an older edition, whose key the ledger of the book does not know or revoked. */
export function comparePublisher(book: Book, old: Edition | undefined): Trouble[] {
  const { publish } = old ?? {};
  if (publish === undefined || book.id === undefined || publish.book !== book.id) return [];
  const { people, revoked } = judgeLedger(book);
  const at = { path: "ledger.jsonl", line: 1, column: 1 };
  const by = printable(publish.by);
  if (revoked.has(publish.key))
    return [
      troubleOf(
        EDITION_RULES["publisher-unknown"],
        at,
        `the older edition is signed by ${by} with a key that was revoked`,
        "ask the publisher whether this edition is the one that was handed out, and let it be signed with the new key",
        "warning",
      ),
    ];
  if (people.get(publish.key) === publish.by) return [];
  return [
    troubleOf(
      EDITION_RULES["publisher-unknown"],
      at,
      `the older edition is signed as by ${by}, with a key that nobody in this book vouches for: ${publish.key}`,
    ),
  ];
}

/** Troubles for signed lines that an older edition knew and that are not in the ledger any more. */
export function compareLedger(book: Book, old: EditionLedger | undefined): Trouble[] {
  if (old === undefined) return [];
  const at = { path: "ledger.jsonl", line: 1, column: 1 };
  if (old.book !== book.id)
    return [troubleOf(EDITION_RULES["ledger-cut"], at, "the older edition was signed with another “id” in book.yaml")];
  const { authentic } = judgeLedger(book).chains;
  const gone = Object.entries(old.heads).filter(([, hashes]) => hashes.some((hash) => !authentic.has(hash)));
  if (gone.length === 0) return [];
  const names = gone.map(([by]) => by).join(", ");
  return [
    troubleOf(EDITION_RULES["ledger-cut"], at, `the last signed lines in the older edition are missing: ${names}`),
  ];
}
