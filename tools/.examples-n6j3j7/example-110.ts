import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { makeEdition } from "@parley/edition";
import { makeChangesSheet } from "@parley/print";
assert.deepEqual(makeChangesSheet(makeEdition(readBook({ items: [], read: () => undefined }).book).edition), undefined, "packages/print/src/changes-sheet.ts:55");
