import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Write files to a temporary folder in the target, then move each to its path. */
export function writeOutput(out: string, files: ReadonlyMap<string, Uint8Array | string>): void {
  makeFolder(out);
  const temporary = mkdtempSync(join(out, ".parley-"));
  try {
    for (const [name, data] of files) {
      mkdirSync(dirname(join(temporary, name)), { recursive: true });
      writeFileSync(join(temporary, name), data);
    }
    for (const name of files.keys()) {
      mkdirSync(dirname(join(out, name)), { recursive: true });
      renameSync(join(temporary, name), join(out, name));
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Make a folder and its parents one by one. A recursive call reports a read-only disk as “no such file”. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
