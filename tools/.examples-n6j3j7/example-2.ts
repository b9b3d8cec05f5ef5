import assert from "node:assert/strict";
import * as room from "@parley/book";
const { readBook, entriesOf } = room;
const { book } = readBook({ items: [], read: () => undefined });
assert.deepEqual(entriesOf(book), [], "packages/book/src/book.ts:159");
