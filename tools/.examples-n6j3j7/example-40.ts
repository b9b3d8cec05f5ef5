import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { formatEdition, makeEdition } from "@parley/edition";
const { book } = readBook({ items: [], read: () => undefined });
assert.deepEqual(formatEdition(makeEdition(book).edition).includes('"parley":2,'), true, "packages/edition/src/edition-file.ts:7");
