import assert from "node:assert/strict";
import * as room from "@parley/book";
const { readBook, subjectsOf } = room;
const { book } = readBook({ items: [], read: () => undefined });
assert.deepEqual(subjectsOf(book).length, 1, "packages/book/src/ledger.ts:206");
