import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder, removeLeftovers, temporaryName } from "./temporary-folder.ts";

/** Write files to a temporary folder in the target, then move each to its name. What killed processes left there is removed. */
export function writeOutput(out: string, files: ReadonlyMap<string, Uint8Array | string>): void {
  makeFolder(out);
  removeLeftovers(out, "");
  const temporary = join(out, temporaryName("new", ""));
  mkdirSync(temporary);
  try {
    for (const [name, data] of files) writeFileSync(join(temporary, name), data);
    for (const name of files.keys()) renameSync(join(temporary, name), join(out, name));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
