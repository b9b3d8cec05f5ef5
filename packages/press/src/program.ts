import { spawn } from "node:child_process";
import { lstatSync, readFileSync } from "node:fs";

/** A program that is not installed. */
export class NotInstalled extends RangeError {}

/** Limits of a program that others wrote. */
export interface ProgramLimits {
  /** The seconds after which it is ended. */
  readonly seconds?: number;
  /** The most bytes of its standard output, or of a file that it writes. */
  readonly bytes?: number;
}

/** A long text takes a neural voice some 20 s on a slow machine, and its WAV file 5 MB. */
const SECONDS = 300;
const BYTES = 200_000_000;
/** The most bytes of standard error that are kept for a message. */
const ERROR_BYTES = 10_000;

/**
 * The standard output of a program. Rejects with NotInstalled, or with an Error that has the exit code and standard error, or
 * names the limit that was passed; the program is then ended.
 */
export async function run(
  [program = "", ...args]: readonly string[],
  input: string | Uint8Array,
  { seconds = SECONDS, bytes = BYTES }: ProgramLimits = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args);
    const out: Buffer[] = [];
    let [size, errors] = [0, ""];
    const end = (reason: string): void => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      // A process that it started may still hold the pipes.
      child.stdout.destroy();
      child.stderr.destroy();
      reject(new Error(`${program} ${reason}, so that it was ended`));
    };
    const timer = setTimeout(() => end(`did not end within ${seconds} s`), seconds * 1000);
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > bytes) end(`wrote more than ${bytes / 1e6} MB`);
      else out.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      if (errors.length < ERROR_BYTES) errors += chunk.toString("utf8").slice(0, ERROR_BYTES);
    });
    child.stdin.on("error", () => undefined);
    child.on("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(error.code === "ENOENT" ? new NotInstalled(`${program} is not installed (Debian: ${program})`) : error);
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new Error(`${program} ended with ${code ?? signal}: ${errors.trim()}`));
    });
    child.stdin.end(input);
  });
}

/** A file that a program wrote. Throws an Error for a link, a pipe or a folder, and for one that is too large. */
export function readWritten(path: string, { bytes = BYTES }: ProgramLimits = {}): Buffer {
  const item = lstatSync(path, { throwIfNoEntry: false });
  if (!item) throw new Error("the program wrote no file");
  if (!item.isFile()) throw new Error("the program wrote a link or a folder, not a file");
  if (item.size > bytes) throw new Error(`the program wrote a file of more than ${bytes / 1e6} MB`);
  return readFileSync(path);
}
