import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Folder } from "@parley/book";

/** The files of a folder on disk. Hidden files, and links that lead out of the folder, are not of the book. */
export function openFolder(directory: string): Folder {
  const root = realpathSync(directory);
  const paths: string[] = [];
  const walk = (folder: string): void => {
    for (const item of readdirSync(folder, { withFileTypes: true })) {
      if (item.name.startsWith(".")) continue;
      const full = join(folder, item.name);
      const real = item.isSymbolicLink() ? safeReal(full) : full;
      if (real === undefined || (real !== root && !real.startsWith(root + sep))) continue;
      const kind = item.isSymbolicLink() ? statSync(real) : item;
      if (kind.isDirectory() && !item.isSymbolicLink()) walk(full);
      else if (kind.isFile()) paths.push(relative(root, full).split(sep).join("/"));
    }
  };
  walk(root);
  // A file name may be decomposed on disk (macOS); a book names it composed.
  const known = new Map(paths.map((path) => [path.normalize("NFC"), path]));
  return {
    paths: [...known.keys()].toSorted(),
    read(path) {
      const real = known.get(path);
      return real === undefined ? undefined : readFileSync(join(root, real));
    },
  };
}

function safeReal(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
