import { prepareBook, type PreparedBook, type PrepareOptions } from "@parley/edition";
import { openFolder } from "./folder.ts";
import { iconOf } from "./icons.ts";

/** Make the book in a folder on disk ready, with the icon sets installed here. Throws where the folder cannot be read. */
export async function prepareFolder(directory: string, options: PrepareOptions = {}): Promise<PreparedBook> {
  return prepareBook(openFolder(directory), { icons: iconOf, ...options });
}
