import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after } from "node:test";
import { parseEdition, plainText, type Text } from "@parley/edition";

export const BOOK: string = resolve("books/first-contact");
const PARLEY = resolve("packages/cli/bin/parley.js");

/** A folder of its own for a test file; it is gone when the tests are done. */
export function temporaryFolder(): string {
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

/** Prints the sample book, or the one named first, into a folder; gives the file, and what was told. */
export function printerAt(place: string): (name: string, ...args: readonly string[]) => { file: string; err: string } {
  return (name, ...args) => {
    const file = join(place, `${name}.pdf`);
    const printed = parley(["print", ...(args[0]?.startsWith("--") ? [BOOK] : []), ...args, "--out", file]);
    if (printed.code !== 0) throw new Error(printed.err);
    return { file, err: printed.err };
  };
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

/** An edition as it lies on disk, its texts as strings: slots in braces. */
export function editionAt(folder: string): {
  entries: { [id: string]: { no: string; texts: { [lang: string]: { text: string }[] } } };
  chapters: { no: string; title: { [lang: string]: string }; entries: string[] }[];
} {
  const { entries, chapters } = parseEdition(readFileSync(join(folder, "edition.json"), "utf8"));
  const asString = ({ text }: Text): { text: string } => ({ text: plainText(text, ({ slot }) => `{${slot}}`) });
  return {
    entries: Object.fromEntries(
      Object.entries(entries).map(([id, { no, texts }]) => [
        id,
        { no, texts: Object.fromEntries(Object.entries(texts).map(([lang, list]) => [lang, list.map(asString)])) },
      ]),
    ),
    chapters: chapters.map(({ no, title, entries: ids }) => ({ no, title: { ...title }, entries: [...ids] })),
  };
}

/** A small book in Korean and Russian: its chapters' entries by file name, and more lines for `book.yaml` and other files. */
export function writeBook(
  folder: string,
  chapters: { readonly [name: string]: string },
  more: { readonly head?: string; readonly files?: { readonly [path: string]: string | Uint8Array } } = {},
): string {
  const files: { [path: string]: string | Uint8Array } = {
    "book.yaml": `title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n${more.head ?? ""}`,
    ...more.files,
  };
  for (const [name, entries] of Object.entries(chapters))
    files[`chapters/${name}.yaml`] = `title: { ko: 장, ru: Глава́, en: Chapter }\nentries:\n${entries}\n`;
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** One page of a PDF as a picture, grey or in colour, at so many dots an inch. */
export function pictureOf(pdf: string, page: number, dpi: number, ...how: readonly string[]): Buffer {
  const name = join(mkdtempSync(join(tmpdir(), "parley-page-")), "page");
  const at = ["-r", String(dpi), "-f", String(page), "-l", String(page), "-png", "-singlefile", ...how, pdf, name];
  const done = program("pdftoppm", at);
  if (done.code !== 0) throw new Error(done.err);
  const picture = readFileSync(`${name}.png`);
  rmSync(dirname(name), { recursive: true, force: true });
  return picture;
}
