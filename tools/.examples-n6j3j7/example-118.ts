import assert from "node:assert/strict";
import * as room from "@parley/print";
const { makeStressSheet, subarray, toString } = room;
assert.deepEqual(makeStressSheet("ru", ["а"], "вода́").subarray(0, 5).toString(), "%PDF-", "packages/print/src/stress-sheet.ts:13");
