/**
 * The kits of the sample book that tests share: made once for one state of the sources, and only read. `npm test` makes them
 * before its tests and takes them away after; a test file that is run alone makes what it needs and leaves it for the next run.
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

/** The sample book as `parley build` makes it. */
export const sampleKit = (): string =>
  once("plain", (folder) => {
    const built = parley(["build", BOOK, "--out", folder]);
    if (built.code !== 0) throw new Error(built.err);
  });

/** The sample book with a machine's voice in Korean and Russian, and its kit, also to be installed from a server. */
export function voicedKit(): { readonly book: string; readonly kit: string } {
  const place = once("voiced", (folder) => {
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
  return { book: join(place, "book"), kit: join(place, "kit") };
}

/** A folder that is made whole or not at all, by whoever needs it first. */
function once(name: string, make: (folder: string) => void): string {
  const home = process.env[SAMPLES] ?? homeOfSources();
  const folder = join(home, name);
  if (existsSync(folder)) return folder;
  mkdirSync(home, { recursive: true });
  const making = mkdtempSync(join(home, ".making-"));
  try {
    make(join(making, name));
    if (!existsSync(folder)) renameSync(join(making, name), folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

/** A folder under the system's temporary one, named by a hash of all that a kit is made from; those of days ago are taken away. */
function homeOfSources(): string {
  const all = join(tmpdir(), "parley-samples");
  mkdirSync(all, { recursive: true });
  for (const old of globSync("*", { cwd: all }).map((name) => join(all, name)))
    if (Date.now() - statSync(old).mtimeMs > KEPT_DAYS * 86_400_000) rmSync(old, { recursive: true, force: true });
  const hash = createHash("sha256");
  const files = ["packages/*/{src,bin}/**", "packages/*/package.json", "books/first-contact/**", "package-lock.json"];
  for (const file of globSync(files).toSorted())
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  return join(all, hash.digest("hex").slice(0, 20));
}
