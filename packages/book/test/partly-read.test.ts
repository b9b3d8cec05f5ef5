import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readBook } from "@parley/book";
import { folderOf } from "./folder.ts";

const files = {
  "book.yaml": "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\npeople: { a: { shown: A } }\n",
  "media/hand.png": "x",
  "ledger.jsonl": `${JSON.stringify({ at: "2026-01-01T00:00:00Z", entry: "hands", lang: "ko", hash: `sha256-${"0".repeat(64)}`, act: "draft", by: "a" })}\n`,
};
const chapter =
  "title: { ko: 장, ru: Глава́ }\nentries:\n  - { id: stop, no: 10-01, act: information, text: { ko: 물, ru: вода́ } }\n";
/** The hints of the two rules whose hints tell to delete something. */
const hintsOf = (chapters: { [path: string]: string }): string[] =>
  readBook(folderOf({ ...files, ...chapters }))
    .troubles.filter(({ rule }) => rule === "file.unused" || rule === "ledger-entry")
    .map(({ hint }) => hint ?? "");

describe("a book with a chapter that cannot be read does not tell anyone to delete what the chapter names", () => {
  test("all chapters are read: the picture and the lines of the ledger may go", () => {
    const hints = hintsOf({ "chapters/10-a.yaml": chapter });
    assert.equal(hints.length, 2);
    for (const hint of hints) assert.match(hint, /delete/);
  });
  for (const [what, broken] of [
    ["a wrong indent", { "chapters/10-a.yaml": chapter.replace("\nentries", "\n entries") }],
    ["another ending of the name", { "chapters/10-a.yaml": chapter, "chapters/20-b.yml": chapter }],
  ] as const)
    test(what, () => {
      const hints = hintsOf(broken);
      assert.equal(hints.length, 2);
      for (const hint of hints) assert.match(hint, /^correct the chapters first/);
    });
});
