import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after } from "node:test";

export const BOOK: string = resolve("books/first-contact");
const PARLEY = resolve("packages/cli/bin/parley.js");

/** A folder of its own for a test file; it is gone when the tests are done. */
export function workplace(): string {
  const place = mkdtempSync(join(tmpdir(), "parley-test-"));
  after(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

/** Run a program to its end. */
export function program(
  name: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly uid?: number; readonly env?: NodeJS.ProcessEnv } = {},
): { code: number | null; out: string; err: string } {
  const done = spawnSync(name, [...args], { encoding: "utf8", maxBuffer: 1e9, ...options });
  if (done.error) throw done.error;
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** Run the command as a user does, in a process of its own. */
export function parley(
  args: readonly string[],
  options: Parameters<typeof program>[2] = {},
): ReturnType<typeof program> {
  return program(process.execPath, [PARLEY, ...args], options);
}

/** Text as it is compared with a page: NFC, no stress marks, white space folded, a hyphen at a line's end joined. */
export function comparable(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("\u0301", "")
    .replace(/-\s*\n\s*/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** The pages of a PDF as text; with `-raw` in the order in which the text was set. */
export function pagesOf(pdf: string, ...how: readonly string[]): string[] {
  return program("pdftotext", ["-enc", "UTF-8", ...how, pdf, "-"])
    .out.split("\f")
    .slice(0, -1);
}

/** An edition as it lies on disk. */
export function editionAt(folder: string): {
  entries: { [id: string]: { no: string; texts: { [lang: string]: { text: string }[] } } };
  chapters: { no: string; title: { [lang: string]: string }; entries: string[] }[];
} {
  return JSON.parse(readFileSync(join(folder, "edition.json"), "utf8"));
}
