import assert from "node:assert/strict";
import * as room from "@parley/book";
const { readBook, recordLines } = room;
const { book } = readBook({ items: [], read: () => undefined });
assert.deepEqual(recordLines(book, { act: "draft", by: "llm", at: "2026-11-23T10:00:00Z" }), [], "packages/book/src/ledger.ts:256");
