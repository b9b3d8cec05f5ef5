import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { makeEdition } from "@parley/edition";
const { book } = readBook({ items: [], read: () => undefined });
assert.deepEqual(makeEdition(book).edition.parley, 2, "packages/edition/src/make-edition.ts:54");
