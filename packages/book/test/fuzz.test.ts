import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatTrouble, lintText, readBook, parseTemplate } from "@parley/book";
import { chapter, folderOf, HEAD, STOP } from "./folder.ts";
import { runs } from "./runs.ts";

const scrap = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "title:",
    "entries:",
    "  - id: a",
    "text: {",
    "}",
    "[",
    "]",
    "&a",
    "*a",
    "!!js",
    "\t",
    "\n",
    "|",
    ">",
    "---",
    "ko:",
    "ru:",
    "{n|acc}",
    "{{",
    "%",
    "@",
    '"',
    "'",
    "\u0301",
    "null",
    "~",
    "1e999",
    "__proto__:",
    "constructor:",
    "\ufeff",
    "\u0000",
  ),
);
const text = fc.array(scrap, { maxLength: 30 }).map((parts) => parts.join(" "));
const bytes = fc.uint8Array({ maxLength: 200 });

const paths = ["book.yaml", "chapters/10-a.yaml", "lexicon/ru.yaml", "media/credits.yaml", "ledger.jsonl"];

test("the reader never throws, and every trouble can be printed", () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.oneof(text, bytes), (path, content) => {
      const files = { "book.yaml": HEAD, "chapters/10-a.yaml": chapter(STOP), [path]: content };
      const { book, troubles } = readBook(folderOf(files));
      assert.ok(Array.isArray(book.chapters));
      for (const trouble of troubles) assert.ok(formatTrouble(trouble).includes(trouble.rule));
    }),
    { numRuns: runs(1_500) },
  );
});

test("a book with bytes changed anywhere is still read", () => {
  const whole = new TextEncoder().encode(chapter(STOP, STOP.replace("stop-now", "b").replace("10-01", "10-02")));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      (changes) => {
        const changed = Uint8Array.from(whole);
        for (const [at, value] of changes) changed[at] = value;
        readBook(folderOf({ "book.yaml": HEAD, "chapters/10-a.yaml": changed }));
      },
    ),
    { numRuns: runs(800) },
  );
});

test("a text taken apart comes together again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      const doubled = words.replaceAll("{", "{{").replaceAll("}", "}}");
      const { pieces, troubles } = parseTemplate(doubled);
      assert.deepEqual(troubles, []);
      assert.equal(pieces.map((piece) => piece.text).join(""), words);
      lintText(words, "ru");
    }),
  );
});
