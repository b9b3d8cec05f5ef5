/** Temporary folders beside or in a target. Their names have the process that made them, so that a later one can remove them. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a temporary folder holds: files to move to the target, or files that were moved from it. */
export type Content = "new" | "old";

const NAME = /^\.parley-(new|old)-([0-9a-f]{8})-(\d+)$/;
/** The name of a temporary folder of Parley 0.1. */
const EARLIER_NAME = /^\.parley-[A-Za-z0-9]{6}$/;

/** A hash of the name of the target, since that name can be as long as the system allows. */
const targetHash = (target: string): string => createHash("sha256").update(target).digest("hex").slice(0, 8);

/** The name of a temporary folder of this process. `target` is the name of the folder it is beside, or "" in the folder itself. */
export function temporaryName(content: Content, target: string): string {
  return `.parley-${content}-${targetHash(target)}-${process.pid}`;
}

/** Whether a process runs. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Remove the temporary folders of processes that have ended, for one target. Those that hold files moved from the target are
 * kept: the result is their names. With `own`, the folders of this process are leftovers too.
 */
export function removeLeftovers(folder: string, target: string, { own = false }: { own?: boolean } = {}): string[] {
  const kept: string[] = [];
  for (const name of readdirSync(folder)) {
    const [, content, hash, pid] = NAME.exec(name) ?? [];
    if (content === undefined ? target !== "" || !EARLIER_NAME.test(name) : hash !== targetHash(target)) continue;
    if (pid !== undefined && (Number(pid) === process.pid ? !own : isRunning(Number(pid)))) continue;
    if (content === "old") kept.push(name);
    else rmSync(join(folder, name), { recursive: true, force: true });
  }
  return kept;
}

/** Make a folder and its parents one by one. A recursive call reports a read-only disk as “no such file”. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
