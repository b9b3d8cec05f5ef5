import { prepareBook, type PreparedBook, type PrepareOptions } from "@parley/edition";
import { typeface } from "@parley/print";
import { picturesLike } from "./find-pictures.ts";
import { openFolder } from "./folder.ts";
import { iconOf } from "./icons.ts";

/** Whether the fonts of Parley have a letter; all weights have the same. Never throws. */
export const isDrawn = (letter: string): boolean => typeface("Medium").letter(letter).drawn !== "missing";

/**
 * Read a book from a folder on disk and make its edition, with the installed icon sets. Rejects with an Error with a `code` if the
 * folder cannot be read.
 *
 * ```ts
 * (await prepareFolder("books/first-contact")).edition.book.sides; // ["ko", "ru"]
 * ```
 */
export async function prepareFolder(directory: string, options: PrepareOptions = {}): Promise<PreparedBook> {
  return prepareBook(openFolder(directory), { icons: iconOf, picturesLike, isDrawn, ...options });
}
