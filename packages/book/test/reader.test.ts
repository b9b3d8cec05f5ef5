import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { entriesOf, readBook, schemas } from "@parley/book";
import { readFileSync } from "node:fs";
import { chapter, folderOf, HEAD, STOP } from "./folder.ts";

const quiet = (rule: string): boolean => !["card-words"].includes(rule);
const rulesOf = (files: Parameters<typeof folderOf>[0]): string[] =>
  readBook(folderOf(files))
    .troubles.filter(({ rule }) => quiet(rule))
    .map(({ rule, path, line, column }) => `${path}:${line}:${column} ${rule}`);
const withEntries = (...entries: string[]): { [path: string]: string } => ({
  "book.yaml": HEAD,
  "chapters/10-a.yaml": chapter(...entries),
});

test("chapters stand in the order of their numbers", () => {
  const at = (no: string): string => chapter(STOP.replace("stop-now", `e${no}`).replace("10-01", `${no}-01`));
  const { book } = readBook(
    folderOf({
      "book.yaml": HEAD,
      "chapters/100-c.yaml": at("100"),
      "chapters/20-b.yaml": at("20"),
      "chapters/10-a.yaml": at("10"),
    }),
  );
  assert.deepEqual(
    book.chapters.map(({ no }) => no),
    ["10", "20", "100"],
  );
});
test("a block of lines is one line on a card", () => {
  const { book } = readBook(
    folderOf(
      withEntries(
        STOP.replace("{ ko: 멈추세요!, ru: Сто́йте! }", "").replace(
          "text: ",
          'text: { ko: 멈추세요!, ru: "Сто́йте!\\nТут." }',
        ),
      ),
    ),
  );
  assert.equal(entriesOf(book)[0]!.text["ru"]![0]!.text, "Сто́йте! Тут.");
});

describe("bounds", () => {
  test("a text of 10 MB is refused by its size, and nothing else is lost", () => {
    const files = {
      ...withEntries(STOP),
      "chapters/20-b.yaml": `title: { ko: ${"가".repeat(3_400_000)}, ru: x }\nentries: []\n`,
    };
    const { book, troubles } = readBook(folderOf(files));
    assert.deepEqual(
      troubles.filter(({ rule }) => quiet(rule)).map(({ rule }) => rule),
      ["file-too-large"],
    );
    assert.equal(entriesOf(book).length, 1);
  });
  test("a thousand troubles come all at once", () => {
    const entries = Array.from(
      { length: 1_000 },
      (_, i) => `id: e${i}\nno: 10-${String(i).padStart(3, "0")}\nact: answer\ntext: { ko: 예, ru: 1 }`,
    );
    assert.equal(rulesOf(withEntries(...entries)).filter((line) => line.endsWith("unquoted")).length, 1_000);
  });
  test("what is nested too deep is reported", () =>
    assert.ok(rulesOf({ "book.yaml": "[".repeat(100_000) }).some((line) => line.endsWith("not-yaml"))));
});

test("the published schemas are those of the reader", () => {
  for (const [name, schema] of Object.entries(schemas())) {
    const file = new URL(`../../../schema/${name}.schema.json`, import.meta.url);
    assert.deepEqual(
      JSON.parse(readFileSync(file, "utf8")),
      JSON.parse(JSON.stringify(schema)),
      `run: node --conditions=@parley/source tools/schema.ts`,
    );
  }
});
