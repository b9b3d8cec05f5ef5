/** Files of a book that are written: repaired ones, in the place of those that were read. */
import { chmodSync, lstatSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { temporaryName } from "./temporary-folder.ts";

/**
 * Write a file of a book in the place of an old one, with its permissions: what kills the program leaves the old file or the new one.
 * Throws an Error with a `code` if there is no such file, or it cannot be written.
 */
export function writeBookFile(directory: string, path: string, data: Uint8Array): void {
  const file = fileOf(directory, path);
  const stat = lstatSync(file);
  if (!stat.isFile()) throw Object.assign(new Error(`${file} is no file`), { code: "EINVAL", path: file });
  const temporary = join(dirname(file), temporaryName("new", basename(path)));
  try {
    writeFileSync(temporary, data, { flag: "wx" });
    chmodSync(temporary, stat.mode);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** The file of a path in a book, in which every name is composed. On disk a name can be decomposed. */
function fileOf(directory: string, path: string): string {
  return path.split("/").reduce((folder, part) => {
    const names = readdirSync(folder);
    return join(folder, names.includes(part) ? part : (names.find((name) => name.normalize("NFC") === part) ?? part));
  }, directory);
}
