/** People of tests who sign on the command line. Clock, random bytes and answers are arguments. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { hashText, makeLedger, readBook, subjectId, subjectsOf } from "@parley/book";
import { newBook, openFolder } from "@parley/press";
import { run } from "parley-kit";

export const temporary = mkdtempSync(join(tmpdir(), "parley-sign-"));
after(() => rmSync(temporary, { recursive: true, force: true }));
export const PASSPHRASE = "four words are enough";

interface How {
  readonly now?: string;
  readonly answers?: (question: string) => string;
  readonly environment?: { readonly [name: string]: string };
}
let seed = 0;
/** Run a command line: exit code, standard output, standard error. */
export async function parley(args: readonly string[], how: How = {}): Promise<[number, string, string]> {
  let [out, err] = ["", ""];
  const { now = "2026-11-28T10:00:00Z", answers } = how;
  const code = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    input: async () => "",
    interactive: false,
    now: () => new Date(now),
    random: (length) => Uint8Array.from({ length }, (_, i) => (i * 7 + (seed += 1) * 31) % 256),
    ...(answers ? { ask: async (question: string) => answers(question) } : {}),
    environment: how.environment ?? { XDG_CONFIG_HOME: join(temporary, "config"), PARLEY_PASSPHRASE: PASSPHRASE },
  });
  return [code, out, err];
}

export const keyOf = (name: string): string => join(temporary, `${name}.key`);
/** The `people` of a book with the keys of some people. */
async function peopleOf(...names: readonly string[]): Promise<string> {
  const rows = [];
  for (const [i, name] of names.entries()) {
    const [, key] = await parley(["key", "show", "--key", keyOf(name)]);
    rows.push(`  ${name}: { shown: R${i + 1}, key: "${key.trim()}" }\n`);
  }
  return `people:\n${rows.join("")}`;
}
/** A new book of people who have keys. */
export async function bookOf(name: string, ...people: readonly string[]): Promise<string> {
  const folder = join(temporary, name);
  newBook(folder);
  const head = readFileSync(join(folder, "book.yaml"), "utf8").replace(/people:[\s\S]*/, "");
  writeFileSync(join(folder, "book.yaml"), head + (await peopleOf(...people)));
  return folder;
}
export const change = (folder: string, from: string, to: string, file = "chapters/10-start.yaml"): void => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
};
/** The standings of the texts of an entry. */
export function standingOf(folder: string, id: string, lang = "ru"): string {
  const { book } = readBook(openFolder(folder));
  const chapter = book.chapters.find(({ entries }) => entries.some((entry) => entry.id === id))!;
  const entry = chapter.entries.find((one) => one.id === id)!;
  return makeLedger(book)({ entry }, lang, chapter.policy).standing;
}
export const rulesOf = (folder: string): string[] =>
  readBook(openFolder(folder)).troubles.flatMap(({ rule }) => (rule.startsWith("ledger") ? [rule] : []));
export const signAs = (who: string, folder: string, ...more: readonly string[]): ReturnType<typeof parley> =>
  parley(["sign", folder, "--key", keyOf(who), "--hashes", listFile(folder), ...more]);
/** A file with the hashes of all texts of a book. */
export function listFile(folder: string, lang?: string): string {
  const { book } = readBook(openFolder(folder));
  const hashes = subjectsOf(book).flatMap(({ subject, langs }) =>
    langs
      .filter((tag) => lang === undefined || tag === lang)
      .map((tag) => `${hashText(subject, tag)} ${subjectId(subject)}`),
  );
  const file = join(temporary, "hashes");
  writeFileSync(file, `${hashes.join("\n")}\n`);
  return file;
}

/** Make the keys of some people. */
export async function makeKeys(...names: readonly string[]): Promise<void> {
  for (const name of names) assert.equal((await parley(["key", "new", "--key", keyOf(name)]))[0], 0);
}

/** Who signed a text of a book so that it counts. */
export function signersOf(folder: string): readonly string[] {
  const { book } = readBook(openFolder(folder));
  const [entry] = book.chapters[0]!.entries;
  return makeLedger(book)({ entry: entry! }, "ru", "one-pass").signedBy.toSorted();
}
