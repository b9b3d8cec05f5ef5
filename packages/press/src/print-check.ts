import { entriesOf, sortTroubles, type Trouble } from "@parley/book";
import type { PreparedBook } from "@parley/edition";
import { printerFor, unknownTags } from "./print-jobs.ts";

/**
 * What a build would find wrong with what a book gives to print, without typesetting anything: damaged pictures, cover and own pages,
 * and items under `print` with a tag that no entry has.
 *
 * ```ts
 * import { checkPrint, prepareFolder } from "@parley/press";
 * await checkPrint(await prepareFolder("books/first-contact")); // []
 * ```
 */
export async function checkPrint(ready: PreparedBook): Promise<Trouble[]> {
  const { book } = ready;
  const tags = book.print.flatMap((request) => unknownTags(ready, request));
  const named = [book.cover, book.ownPages, ...entriesOf(book).map(({ picture }) => picture)];
  const hasFiles = named.some((file) => file?.startsWith("media/"));
  const faults = hasFiles ? await (await printerFor(ready)).faults() : [];
  return sortTroubles([...tags, ...faults]);
}
