import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { unknownChapters } from "@parley/edition";
const { book } = readBook({ items: [], read: () => undefined });
assert.deepEqual(unknownChapters(book, ["99"])[0].message, "there is no chapter “99”", "packages/edition/src/prepare-book.ts:162");
