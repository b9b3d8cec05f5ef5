/** Where texts are from: recorded beside each text that an import brings, and kept by the next import. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { entriesOf, readBook } from "@parley/book";
import { importWorkbook, type Import, type ImportOptions } from "@parley/exchange";
import { folderOf, workbookOf } from "./memory.ts";

const rows = (...words: readonly (readonly string[])[]): string[][] => [
  ["English", "한국어"],
  ...words.map((row) => [...row]),
];
const imported = (table: string[][], options: ImportOptions = {}): Import => importWorkbook(workbookOf(table), options);

/** The sources of the texts of an import, by entry and language. */
function sources(made: Import): { readonly [entry: string]: unknown } {
  const { book } = readBook(folderOf(made.files));
  return Object.fromEntries(
    entriesOf(book).flatMap(({ id, text }) =>
      Object.entries(text).map(([tag, [one]]) => [`${id} ${tag}`, one!.source]),
    ),
  );
}

const first = imported(rows(["Water", "물"], ["Fire!", "불이야!"]), { source: "A: sheet", licence: "CC0-1.0" });
const folder = folderOf(first.files);
const step = { where: "A: sheet", licence: "CC0-1.0" };

test("of a new book stand beside its texts, with the licence of the book", () => {
  assert.deepEqual(sources(first), {
    "water en": [step],
    "water ko": [step],
    "fire en": [step],
    "fire ko": [step],
  });
  assert.match(first.files.get("book.yaml")!, /^licence: CC0-1.0$/m);
  assert.equal(first.unsourced, 0);
});

test("that nobody knows are asked for", () => {
  const made = imported(rows(["Water", "물"]));
  assert.equal(made.unsourced, 1);
  assert.ok(made.remarks.some((line) => line.includes("--source")));
});

test("of the same texts stay as they are, byte by byte", () => {
  const again = imported(rows(["Water", "물"], ["Fire!", "불이야!"]), { folder, source: "B" });
  assert.deepEqual([again.unchanged, again.changed, again.added], [2, 0, 0]);
  for (const [path, text] of again.files) assert.equal(text, first.files.get(path));
});

test("of an edited text get one more step, if it is named", () => {
  const table = rows(["Water", "물이요"], ["Fire!", "불이야!"]);
  const merged = (made: Import): Import => ({ ...made, files: new Map([...first.files, ...made.files]) });
  const named = sources(merged(imported(table, { folder, source: "B" })));
  assert.deepEqual(named["water ko"], [step, { where: "B" }]);
  assert.deepEqual(named["water en"], [step]);
  assert.deepEqual(sources(merged(imported(table, { folder })))["water ko"], [step]);
});
