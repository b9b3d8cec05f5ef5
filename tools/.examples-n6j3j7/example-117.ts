import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { makeEdition } from "@parley/edition";
import { makeSheet, UnprintableError } from "@parley/print";
const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
let message = "";
try {
  makeSheet(edition, "cards", { languages: ["und"] });
} catch (error) {
  message = error instanceof UnprintableError ? error.message : "";
}
assert.deepEqual(message, "no entry is in all of these languages", "packages/print/src/sheets.ts:113");
