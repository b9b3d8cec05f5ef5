import { basename, dirname } from "node:path";
import { readBook, type Book } from "@parley/book";
import { bookToCsv, bookToJson, bookToXlsx, unreadOf } from "@parley/exchange";
import { openFolder, writeOutput } from "@parley/press";
import { size } from "./build.ts";
import type { ExitCode, Terminal } from "./terminal.ts";
import { printTroubles } from "./troubles.ts";

/** A format of a whole book, as it is written: it is edited and imported again. */
export type TableFormat = (book: Book) => Uint8Array | string;

/** The formats that have the whole book, by the name that `--as` takes. */
export const TABLE_FORMATS: { readonly [name: string]: TableFormat } = {
  xlsx: bookToXlsx,
  csv: bookToCsv,
  json: bookToJson,
};

/** Write a book as a file that is edited and imported again. */
export function exportTable(
  directory: string,
  out: string,
  write: TableFormat,
  terminal: Terminal,
  isJson: boolean,
): ExitCode {
  const { book, troubles } = readBook(openFolder(directory));
  // What cannot be read would be missing from the file, and look deleted.
  const unread = unreadOf(troubles);
  if (unread.length > 0) {
    printTroubles(terminal, unread, { all: true });
    return 1;
  }
  const data = write(book);
  const bytes = typeof data === "string" ? Buffer.from(data) : data;
  writeOutput(dirname(out), new Map([[basename(out), bytes]]));
  const entries = book.chapters.reduce((sum, chapter) => sum + chapter.entries.length, 0);
  if (isJson) terminal.out(`${JSON.stringify({ ok: true, out, entries, bytes: bytes.length })}\n`);
  else terminal.out(`${out}: ${entries} entries, ${size(bytes.length)}\n`);
  return 0;
}
