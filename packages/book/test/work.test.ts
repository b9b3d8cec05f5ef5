import assert from "node:assert/strict";
import { test } from "node:test";
import { hashText, hashedText, makeLedger, readBook, recordLines, workIds, type Work } from "@parley/book";
import { folderOf, HEAD } from "./folder.ts";

const folder = folderOf({
  "book.yaml": HEAD,
  "songs/river.yaml": "",
  "songs/notes.txt": "",
  "lessons/10-start.md": "",
});
const { book } = readBook(folder);
const work: Work = {
  id: "song:river",
  path: "songs/river.yaml",
  langs: ["ru"],
  textIn: (lang) => (lang === "ru" ? { kind: "song", verses: [{ lines: { a: "Во́лга" } }] } : undefined),
};

test("the works of a folder are named after their files", () =>
  assert.deepEqual(workIds(folder).toSorted(), ["lesson:10-start", "song:river"]));

test("the hashed text of a work is its own text with its id and language, in canonical JSON", () => {
  assert.equal(
    hashedText({ work }, "ru"),
    '{"entry":"song:river","kind":"song","lang":"ru","v":2,"verses":[{"lines":{"a":"Во́лга"}}]}',
  );
  assert.equal(hashText({ work }, "ko"), undefined);
});

test("a draft of a work is recorded once, and its standing follows its text", () => {
  const what = { act: "draft", by: "llm", at: "2026-11-23T10:00:00Z", origin: "llm", entries: [work.id] } as const;
  const lines = recordLines(book, { ...what, works: [work] });
  assert.deepEqual(
    lines.map(({ entry, lang }) => [entry, lang]),
    [["song:river", "ru"]],
  );
  assert.deepEqual(recordLines({ ...book, ledger: lines }, { ...what, works: [work] }), []);
  const people = { p1: { shown: "R1", languages: [], roles: [] } };
  const edit = { ...lines[0]!, act: "edit", by: "p1" } as const;
  const standing = (one: Work): string =>
    makeLedger({ ledger: [...lines, edit], people })({ work: one }, "ru", "one-pass").standing;
  assert.equal(standing(work), "edited");
  assert.equal(standing({ ...work, textIn: () => ({ kind: "song", verses: [] }) }), "draft");
});

test("a line of the ledger about a work without a file is reported", () => {
  const line = (entry: string): string =>
    `${JSON.stringify({ at: "2026-11-20T00:00:00Z", entry, lang: "ru", hash: `sha256-${"0".repeat(64)}`, act: "draft", by: "llm" })}\n`;
  const ledger = line("song:river") + line("song:gone");
  const files = { "book.yaml": HEAD, "songs/river.yaml": "", "ledger.jsonl": ledger };
  const found = readBook(folderOf(files)).troubles.filter(({ rule }) => rule === "ledger-entry");
  assert.deepEqual(
    found.map(({ message }) => message),
    ["lines about entries that are not in the book: song:gone"],
  );
});
