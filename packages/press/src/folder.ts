import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Dirent,
} from "node:fs";
import { join, relative, sep } from "node:path";
import type { Folder, FolderItem } from "@parley/book";

/** What is read of a disk. It is an argument, so that tests can refuse to read. Every function throws an Error with a `code`. */
export interface Disk {
  list(folder: string): readonly Dirent[];
  /** Throws if the file may not be read. */
  access(file: string): void;
  read(file: string): Uint8Array;
  /** The size of a file, in bytes. */
  size?(file: string): number;
}

const DISK: Disk = {
  list: (folder) => readdirSync(folder, { withFileTypes: true }),
  access: (file) => accessSync(file, constants.R_OK),
  // A file that has become a link or a pipe since it was listed is neither followed nor waited for.
  read(file) {
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      if (!fstatSync(descriptor).isFile()) throw Object.assign(new Error(`${file} is no file`), { code: "EINVAL" });
      return readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  },
  size: (file) => lstatSync(file).size,
};

/**
 * The folder of a book on disk. Hidden files are left out. Links are listed and never followed, so that nothing outside the folder
 * is read. What may not be read is listed as unreadable. Throws an Error with a `code` if the folder itself cannot be read.
 *
 * ```ts
 * openFolder("books/first-contact").items.some(({ path }) => path === "book.yaml"); // true
 * ```
 */
export function openFolder(directory: string, disk: Disk = DISK): Folder {
  const root = realpathSync(directory);
  const found: { readonly real: string; readonly item: FolderItem }[] = [];
  const walk = (folder: string, entries: readonly Dirent[]): void => {
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const full = join(folder, entry.name);
      const real = relative(root, full).split(sep).join("/");
      const kind = kindOf(entry);
      const inside = kind === "folder" ? attempt(() => disk.list(full)) : [];
      const unreadable =
        inside === undefined || (kind === "file" && attempt(() => disk.access(full) ?? true) === undefined);
      // A file name can be decomposed on disk (macOS); the names in a book are composed.
      const bytes = kind === "file" && disk.size ? attempt(() => disk.size!(full)) : undefined;
      const known = { ...(unreadable ? { unreadable } : {}), ...(bytes === undefined ? {} : { bytes }) };
      found.push({ real, item: { path: real.normalize("NFC"), kind, ...known } });
      if (inside) walk(full, inside);
    }
  };
  walk(root, disk.list(root));
  const files = new Map(found.flatMap(({ real, item }) => (item.kind === "file" ? [[item.path, real]] : [])));
  return {
    items: found.map(({ item }) => item),
    read(path) {
      const real = files.get(path);
      return real === undefined ? undefined : attempt(() => disk.read(join(root, real)));
    },
  };
}

/** The result of a system call; `undefined` if the system refuses it. */
function attempt<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

function kindOf(entry: Dirent): FolderItem["kind"] {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "other";
}
