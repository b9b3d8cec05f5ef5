import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { makeEdition } from "@parley/edition";
import { impose, makeTestSheet, paperFor } from "@parley/print";
const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
const test = makeTestSheet(edition, { languages: ["en"] });
assert.deepEqual(impose({ ...test, paper: paperFor("a4") }, "Test", { sheet: "saddle" }).subarray(0, 5).toString(), "%PDF-", "packages/print/src/imposition.ts:183");
