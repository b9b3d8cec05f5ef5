import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Write files into a new folder beside the target, then move each to its place. */
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

/** A folder and those above it, one by one: made all at once, a disk that can only be read is called “no such file”. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
