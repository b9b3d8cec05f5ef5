/** The sample book as a spreadsheet and back: nothing changes but what was edited. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import fc from "fast-check";
import { entriesOf, readBook, type Folder } from "@parley/book";
import { bookToCsv, bookToXlsx, importWorkbook, type Workbook } from "@parley/exchange";
import { folderOf, opened } from "./memory.ts";
import { runs } from "./runs.ts";

const ROOT = new URL("../../../books/first-contact/", import.meta.url);
const files = new Map(
  readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    // Some chapters, with variants, notes and slots: the whole book takes longer and shows no more.
    .filter((path) => /^(?:book\.yaml|ledger\.jsonl|chapters\/(?:10|15|20|25|30|50).*|media\/.*)$/.test(path))
    .map((path) => [path, readFileSync(new URL(path, ROOT))]),
);
const folder = folderOf(files);
const { book } = readBook(folder);

const SHEETS: { readonly [name: string]: Workbook } = {
  xlsx: opened(bookToXlsx(book)),
  csv: opened(new TextEncoder().encode(bookToCsv(book))),
};

describe("an export that nobody edited changes nothing", () => {
  for (const [name, workbook] of Object.entries(SHEETS))
    test(name, () => {
      const { entries, unchanged, added, files: made } = importWorkbook(workbook, { folder });
      const all = entriesOf(book).length;
      assert.ok(all > 100);
      assert.deepEqual({ entries, unchanged, added }, { entries: all, unchanged: all, added: 0 });
      assert.deepEqual([...made.keys()], []);
    });
});

/** The workbook with other texts in some cells of its only sheet. */
function edited({ sheets, ...rest }: Workbook, edits: ReadonlyMap<string, string>): Workbook {
  const [sheet] = sheets;
  const rows = sheet!.rows.map((row) => {
    const cells = new Map(row.cells);
    for (const [at, text] of edits) {
      const [number, column] = at.split(" ").map(Number);
      if (number !== row.number) continue;
      if (text === "") cells.delete(column!);
      else cells.set(column!, { kind: "text", text });
    }
    return { ...row, cells };
  });
  return { ...rest, sheets: [{ ...sheet!, rows }] };
}

/** The texts of a book: entry, language and place to text. */
function textsOf(of: Folder): Map<string, string> {
  return new Map(
    readBook(of).book.chapters.flatMap(({ entries }) =>
      entries.flatMap(({ id, text }) =>
        Object.entries(text).flatMap(([tag, variants]) =>
          variants.map((variant, i): [string, string] => [`${id} ${tag} ${i}`, variant.text]),
        ),
      ),
    ),
  );
}

/** The letters of a file that are not in texts, as a whole: each text is replaced by a mark, longest first. */
const words = fc
  .string({
    unit: fc.constantFrom(...Array.from("аяж́ 가나 abc:#,'\"[]{}-!?&*%@`|>\\\u00e9")),
    minLength: 1,
    maxLength: 24,
  })
  .map((text) => text.normalize("NFC").trim())
  .filter((text) => text !== "" && !/[{}]|^['=+\-@]|^#|x{3}|\?{3}|^[-–—_.*]+$|^(\p{L})\1{2,}$/u.test(text));

test("an edited export changes exactly the edited texts, and no other byte", () => {
  const workbook = SHEETS["xlsx"]!;
  const rows = workbook.sheets[0]!.rows.filter(({ number }) => number > 1);
  const headers = workbook.sheets[0]!.rows[0]!.cells;
  const columns = [...headers].filter(([, { text }]) => /^(?:ko|ru|en|ko-KP)$/.test(text));
  const before = textsOf(folder);
  const edit = fc.record({ row: fc.constantFrom(...rows), column: fc.constantFrom(...columns), text: words });
  fc.assert(
    fc.property(fc.uniqueArray(edit, { maxLength: 12, selector: ({ row }) => row.number }), (edits) => {
      // Cells that have a text, so that each edit replaces one.
      const made = edits.filter(({ row, column }) => row.cells.has(column[0]));
      const cells = new Map(made.map(({ row, column, text }) => [`${row.number} ${column[0]}`, text]));
      const result = importWorkbook(edited(workbook, cells), { folder });
      const after = new Map([
        ...files,
        ...Array.from(result.files, ([path, text]) => [path, Buffer.from(text)] as const),
      ]);
      const now = textsOf(folderOf(after));
      assert.equal(now.size, before.size);
      const wanted = new Map(
        made.map(({ row, column, text }) => [`${row.cells.get(0)!.text} ${column[1].text}`, text] as const),
      );
      const stops = new Set(result.problems.filter(({ level }) => level === "stop").map(({ row }) => row));
      for (const [key, text] of now) {
        const [id = "", tag = ""] = key.split(" ");
        const row = rows.find((one) => one.cells.get(0)!.text === id)!;
        const changed = wanted.get(`${id} ${tag}`);
        assert.equal(text, changed === undefined || stops.has(row.number) ? before.get(key) : changed, key);
      }
      // Lines without an edited entry are the same bytes.
      const ids = made.map(({ row }) => row.cells.get(0)!.text);
      for (const [path, text] of result.files) {
        const [old, fresh] = [Buffer.from(files.get(path)!).toString("utf8").split("\n"), text.split("\n")];
        assert.equal(fresh.length, old.length, path);
        let id = "";
        for (const [i, line] of old.entries()) {
          id = /- (?:\{ )?id: ([^\s,]+)/.exec(line)?.[1] ?? id;
          if (!ids.includes(id)) assert.equal(fresh[i], line, path);
        }
      }
      // The edited export of the edited book is what the sheet says: a second import changes nothing.
      assert.equal(importWorkbook(edited(workbook, cells), { folder: folderOf(after) }).changed, 0);
    }),
    { numRuns: runs(25) },
  );
});

test("an emptied cell is a deleted text, and its words are in the report", () => {
  const workbook = SHEETS["csv"]!;
  const header = [...workbook.sheets[0]!.rows[0]!.cells].find(([, { text }]) => text === "en")![0];
  const result = importWorkbook(edited(workbook, new Map([[`2 ${header}`, ""]])), { folder });
  assert.equal(result.changed, 1);
  assert.ok(result.problems.some(({ rule, text }) => rule === "import.removed" && text !== ""));
  const [[, text] = ["", ""]] = [...result.files];
  const old = Buffer.from(files.get([...result.files.keys()][0]!)!).toString("utf8");
  assert.ok(text.length < old.length);
});
