import { readdirSync, readFileSync, realpathSync, type Dirent } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Folder, FolderItem } from "@parley/book";

/**
 * The folder of a book on disk. Hidden files are left out. Links are listed and never followed, so that nothing outside the folder
 * is read. Throws an Error with a `code` if the folder cannot be read.
 *
 * ```ts
 * openFolder("books/first-contact").items.some(({ path }) => path === "book.yaml"); // true
 * ```
 */
export function openFolder(directory: string): Folder {
  const root = realpathSync(directory);
  const found: { readonly real: string; readonly item: FolderItem }[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const full = join(folder, entry.name);
      const real = relative(root, full).split(sep).join("/");
      // A file name can be decomposed on disk (macOS); the names in a book are composed.
      const kind = kindOf(entry);
      found.push({ real, item: { path: real.normalize("NFC"), kind } });
      if (kind === "folder") walk(full);
    }
  };
  walk(root);
  const files = new Map(found.flatMap(({ real, item }) => (item.kind === "file" ? [[item.path, real]] : [])));
  return {
    items: found.map(({ item }) => item),
    read(path) {
      const real = files.get(path);
      return real === undefined ? undefined : readFileSync(join(root, real));
    },
  };
}

function kindOf(entry: Dirent): FolderItem["kind"] {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "other";
}
