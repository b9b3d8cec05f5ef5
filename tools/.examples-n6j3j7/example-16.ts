import assert from "node:assert/strict";
import * as room from "@parley/book";
const { readBook } = room;
assert.deepEqual(readBook({ items: [], read: () => undefined }).troubles[0].message, "book.yaml is not there", "packages/book/src/reader.ts:48");
