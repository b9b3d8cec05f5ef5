/** Where a command writes to: never into the folder of a book. */
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** A file or folder that Parley does not write to, with the reason. */
export class TargetError extends RangeError {}

/** Whether a path is a folder or in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** The real path of a target, which need not exist. Throws a TargetError for the folder of the book and all in it. */
export function targetOutside(book: string, out: string): string {
  const target = realTarget(resolve(out));
  const folder = realpathSync.native(book);
  if (!isInside(folder, target)) return target;
  const where = target === folder ? "the folder of the book" : "in the folder of the book";
  throw new TargetError(`--out ${out} is ${where}: name one outside it`);
}

/** The real path of a file or folder that need not exist, links in its parents followed. */
function realTarget(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(realTarget(parent), basename(path));
}
