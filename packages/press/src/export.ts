import { existsSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Trouble } from "@parley/book";
import { selectEntries, unknownChapters, type PreparedBook, type PrepareOptions } from "@parley/edition";
import { prepareFolder } from "./prepare-folder.ts";
import { TargetError, targetOutside } from "./target.ts";
import { writeOutput } from "./write-output.ts";

/** The result of an export. */
export interface Exported {
  readonly ok: boolean;
  readonly bytes: number;
  readonly troubles: readonly Trouble[];
}

/**
 * Export a book to a file of another program. Nothing is written unless the book has no stop. `format` makes the file of the prepared
 * book, whose edition has the chosen chapters. Rejects with a TargetError for a file in the book, and with an Error with a `code`
 * if a folder cannot be read or written.
 */
export async function exportBook(
  directory: string,
  file: string,
  format: (ready: PreparedBook) => Uint8Array | string | Promise<Uint8Array | string>,
  { chapters, ...options }: PrepareOptions = {},
): Promise<Exported> {
  const target = targetOutside(directory, file);
  if (existsSync(target) && statSync(target).isDirectory())
    throw new TargetError(`--out ${file} is a folder: name a file`);
  const ready = await prepareFolder(directory, options);
  const troubles = [...ready.troubles, ...unknownChapters(ready.book, chapters ?? [])];
  if (troubles.some(({ level }) => level === "stop")) return { ok: false, bytes: 0, troubles };
  const edition = selectEntries(ready.edition, chapters ? { chapters } : {});
  const data = await format({ ...ready, edition });
  writeOutput(dirname(target), new Map([[basename(target), data]]));
  return { ok: true, bytes: typeof data === "string" ? Buffer.byteLength(data) : data.length, troubles };
}
