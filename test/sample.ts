/**
 * The kits of the sample book that tests share: built once for one state of the sources, and only read. `npm test` builds them
 * before its tests and removes them afterwards. A test file that runs alone builds what it needs and leaves it for the next run.
 */
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BOOK, parley } from "./kit.ts";

/** The environment variable that names the folder of the kits. */
export const SAMPLES = "PARLEY_TEST_SAMPLES";
const KEPT_DAYS = 1;

/** The kit of the sample book. */
export const sampleKit = (): string =>
  once("plain", (folder) => {
    const built = parley(["build", BOOK, "--out", folder]);
    if (built.code !== 0) throw new Error(built.err);
  });

/** The sample book with a machine voice in Korean and Russian, and its kit, also for installing from a server. */
export function voicedKit(): { readonly book: string; readonly kit: string } {
  const shared = once("voiced", (folder) => {
    const book = join(folder, "book");
    cpSync(BOOK, book, { recursive: true });
    for (const args of [
      ["voice", book, "--langs", "ko,ru"],
      ["build", book, "--out", join(folder, "kit"), "--pwa"],
    ]) {
      const done = parley(args);
      if (done.code !== 0) throw new Error(done.err);
    }
  });
  return { book: join(shared, "book"), kit: join(shared, "kit") };
}

/** How long one who needs a kit waits for another process that builds it, in milliseconds. */
const PATIENCE = 500_000;

/** A folder that the first caller builds, completely or not at all. In `npm test` others wait for it. */
function once(name: string, make: (folder: string) => void): string {
  const home = process.env[SAMPLES] ?? homeOfSources();
  const folder = join(home, name);
  if (existsSync(folder)) return folder;
  mkdirSync(home, { recursive: true });
  if (process.env[SAMPLES] !== undefined && !isFirst(join(home, `.begun-${name}`))) {
    const clock = new Int32Array(new SharedArrayBuffer(4));
    for (const begun = Date.now(); !existsSync(folder); Atomics.wait(clock, 0, 0, 200))
      if (Date.now() - begun > PATIENCE) throw new Error(`the kit “${name}” is not ready`);
    return folder;
  }
  const making = mkdtempSync(join(home, ".making-"));
  try {
    make(join(making, name));
    if (!existsSync(folder)) renameSync(join(making, name), folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

/** Whether this process is the first that makes a folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** A temporary folder, named by a hash of all sources of a kit. Folders that are days old are removed. */
function homeOfSources(): string {
  const all = join(tmpdir(), "parley-samples");
  mkdirSync(all, { recursive: true });
  for (const old of globSync("*", { cwd: all }).map((name) => join(all, name)))
    if (Date.now() - statSync(old).mtimeMs > KEPT_DAYS * 86_400_000) rmSync(old, { recursive: true, force: true });
  const hash = createHash("sha256");
  const files = [
    "packages/*/{src,bin,first}/**",
    "packages/*/package.json",
    "books/first-contact/**",
    "package-lock.json",
  ];
  for (const file of globSync(files).toSorted())
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  return join(all, hash.digest("hex").slice(0, 20));
}
