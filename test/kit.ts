import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after } from "node:test";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { parseEdition, plainText, type Text } from "@parley/edition";
import type { Command, CommandResult } from "./command-thread.ts";

export const BOOK: string = resolve("books/first-contact");
export const PARLEY: string = resolve("packages/cli/bin/parley.js");

/** A temporary folder for a test file, removed after its tests. */
export function temporaryFolder(): string {
  const temp = mkdtempSync(join(tmpdir(), "parley-test-"));
  after(() => rmSync(temp, { recursive: true, force: true }));
  return temp;
}

/** Run a program until it ends. Throws where it cannot be started. */
export function program(
  name: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly uid?: number; readonly env?: NodeJS.ProcessEnv } = {},
): { code: number | null; out: string; err: string } {
  const done = spawnSync(name, [...args], { encoding: "utf8", maxBuffer: 1e9, ...options });
  if (done.error) throw done.error;
  return { code: done.status, out: done.stdout, err: done.stderr };
}

let thread: Worker | undefined;
/** How long a command may take, in milliseconds. */
const PATIENCE = 300_000;

/**
 * Run the `parley` command, and wait for it. Options need a process of its own. Without any it runs in a thread that stays: to start a
 * process takes two seconds of a processor, and most commands of tests take less than that.
 */
export function parley(args: readonly string[], options?: Parameters<typeof program>[2]): CommandResult {
  if (options) return program(process.execPath, [PARLEY, ...args], options);
  if (!thread) {
    thread = new Worker(new URL("command-thread.ts", import.meta.url));
    thread.unref();
  }
  const { port1: answers, port2: port } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  thread.postMessage({ args, port, flag } satisfies Command, [port]);
  if (Atomics.wait(flag, 0, 0, PATIENCE) === "timed-out") throw new Error(`no end: parley ${args.join(" ")}`);
  const { message } = receiveMessageOnPort(answers) as { message: CommandResult };
  answers.close();
  return message;
}

/** Print the sample book, or the book named by the first argument, into a folder. The result has the file and the messages. Throws where printing fails. */
export function printerAt(folder: string): (name: string, ...args: readonly string[]) => { file: string; err: string } {
  return (name, ...args) => {
    const file = join(folder, `${name}.pdf`);
    const printed = parley(["print", ...(args[0]?.startsWith("--") ? [BOOK] : []), ...args, "--out", file]);
    if (printed.code !== 0) throw new Error(printed.err);
    return { file, err: printed.err };
  };
}

/** Text for comparison with a page: in NFC, without stress marks, white space folded, words divided or hyphenated at a line end joined. */
export function comparable(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("\u0301", "")
    .replace(/\u00ad\s*\n\s*/g, "")
    .replace(/-\s*\n\s*/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** The text of each page of a PDF by pdftotext; with `-raw` in the order of the content stream. */
export function pagesOf(pdf: string, ...how: readonly string[]): string[] {
  return program("pdftotext", ["-enc", "UTF-8", ...how, pdf, "-"])
    .out.split("\f")
    .slice(0, -1);
}

/** The edition in a file, with texts as strings, slots in braces. */
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

/** Write a small book in Korean and Russian: entries of chapters by file name, additional lines for `book.yaml`, other files. */
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

/** A page of a PDF as a picture, grey or in colour, at a resolution in dpi. */
export function pictureOf(pdf: string, page: number, dpi: number, ...how: readonly string[]): Buffer {
  const name = join(mkdtempSync(join(tmpdir(), "parley-page-")), "page");
  const at = ["-r", String(dpi), "-f", String(page), "-l", String(page), "-png", "-singlefile", ...how, pdf, name];
  const done = program("pdftoppm", at);
  if (done.code !== 0) throw new Error(done.err);
  const picture = readFileSync(`${name}.png`);
  rmSync(dirname(name), { recursive: true, force: true });
  return picture;
}
