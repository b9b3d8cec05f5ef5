import { closeSync, existsSync, fsyncSync, fstatSync, openSync, readFileSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { readBook, type LedgerLine } from "@parley/book";
import { openFolder, writeBookFile } from "@parley/press";
import { UsageError } from "./terminal.ts";

/** Add lines to the ledger of a book, in one write and on a line of their own, and wait until they are on the disk. */
export function appendLines(folder: string, lines: readonly LedgerLine[]): void {
  if (lines.length === 0) return;
  const file = openSync(join(folder, "ledger.jsonl"), "a+");
  try {
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    if (size > 0) readSync(file, last, 0, 1, size - 1);
    // A last line without its end, as some editors leave it.
    const start = size > 0 && last[0] !== 10 ? "\n" : "";
    writeSync(file, start + lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Write the id of a book into its `book.yaml`, as a last line. Throws a UsageError where the file is written so that this is no key. */
export function writeBookId(folder: string, id: string): void {
  const before = readFileSync(join(folder, "book.yaml"));
  const text = before.toString("utf8");
  const line = `# The first signature of this book: leave this line as it is.\nid: ${id}\n`;
  const after = Buffer.from(`${text}${text.endsWith("\n") ? "" : "\n"}${line}`);
  writeBookFile(folder, "book.yaml", after);
  if (readBook(openFolder(folder)).book.id === id) return;
  writeBookFile(folder, "book.yaml", before);
  throw new UsageError(`write this line into book.yaml, and run the command again: id: ${id}`);
}

/** The `book.yaml` of a book with another id. Throws a UsageError where the old one is not written on a line of its own. */
export function withBookId(folder: string, old: string, id: string): string {
  const text = readFileSync(join(folder, "book.yaml"), "utf8");
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.startsWith("id:") && line.includes(old));
  if (at < 0) throw new UsageError(`book.yaml has “id” not on a line of its own: write it so first: id: ${old}`);
  lines[at] = `id: ${id}`;
  return lines.join("\n");
}

/** The time of new lines, without fractions of a second. */
export function timeOf(now: Date): string {
  return now.toISOString().replace(/\.\d+Z$/, "Z");
}

/** The text of a file that an option names. Throws a UsageError where it is not there. */
export function textOf(option: string, file: string): string {
  if (!existsSync(file)) throw new UsageError(`${option} ${file}: there is no such file`);
  return readFileSync(file, "utf8");
}
