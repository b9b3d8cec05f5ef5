/** Files of a book that are written: repaired or imported ones, in the place of those that were read. */
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder, removeLeftovers, temporaryName } from "./temporary-folder.ts";

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

/**
 * Write some files of a book, new ones too. All are written beside the book before the first takes its name; if one cannot take its
 * name, those before it are put back. A function gives the bytes of a large file when they are written. Throws an Error with a `code` if they cannot be written, or another program writes this book.
 */
export function writeBookFiles(
  directory: string,
  files: ReadonlyMap<string, Uint8Array | string | (() => Uint8Array)>,
): void {
  if (files.size === 0) return;
  makeFolder(directory);
  const lock = join(directory, ".parley-import");
  removeLeftovers(directory, "import");
  const temporary = join(directory, temporaryName("new", "import"));
  lockFolder(lock);
  const done: { readonly file: string; readonly old: string | undefined }[] = [];
  try {
    mkdirSync(temporary);
    const all = Array.from(files, ([path, data], i) => {
      const from = join(temporary, String(i));
      writeFileSync(from, typeof data === "function" ? data() : data);
      return { path, from };
    });
    for (const { path, from } of all) {
      makeFolder(dirname(join(directory, path)));
      const file = fileOf(directory, path);
      const stat = lstatSync(file, { throwIfNoEntry: false });
      if (stat && !stat.isFile()) throw Object.assign(new Error(`${file} is no file`), { code: "EINVAL", path: file });
      if (stat) chmodSync(from, stat.mode);
      const old = stat ? `${from}.old` : undefined;
      if (old !== undefined) renameSync(file, old);
      done.push({ file, old });
      renameSync(from, file);
    }
  } catch (error) {
    for (const { file, old } of done.toReversed()) {
      if (old === undefined) rmSync(file, { force: true });
      else if (existsSync(old)) renameSync(old, file);
    }
    throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Make a folder that says that this book is being written. One that was left for ten minutes is of a program that was ended. */
function lockFolder(lock: string): void {
  const stale = lstatSync(lock, { throwIfNoEntry: false });
  if (stale && Date.now() - stale.mtimeMs > 600_000) rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      throw Object.assign(new Error(`${lock} is there`), { code: "EBUSY", path: dirname(lock) });
    throw error;
  }
}

/** The file of a path in a book, in which every name is composed. On disk a name can be decomposed. */
function fileOf(directory: string, path: string): string {
  return path.split("/").reduce((folder, part) => {
    const names = readdirSync(folder);
    return join(folder, names.includes(part) ? part : (names.find((name) => name.normalize("NFC") === part) ?? part));
  }, directory);
}
