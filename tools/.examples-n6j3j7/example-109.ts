import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { makeEdition } from "@parley/edition";
import { makeBooklet } from "@parley/print";
const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
assert.deepEqual(makeBooklet(edition, { languages: ["und"] }).pdf.subarray(0, 5).toString(), "%PDF-", "packages/print/src/booklet.ts:62");
