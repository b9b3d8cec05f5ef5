import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { makeEdition } from "@parley/edition";
import { makeTestSheet } from "@parley/print";
const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
assert.deepEqual(makeTestSheet(edition, { languages: ["en"] }).pages, 2, "packages/print/src/test-sheet.ts:15");
