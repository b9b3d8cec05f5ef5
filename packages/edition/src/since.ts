import { entriesOf, troubleOf, type Book, type Entry, type Trouble } from "@parley/book";
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
