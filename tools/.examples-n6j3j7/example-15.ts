import assert from "node:assert/strict";
import * as room from "@parley/book";
const { checkDigit } = room;
assert.deepEqual(checkDigit("572"), "4", "packages/book/src/number.ts:18");
assert.deepEqual(checkDigit("10-01"), "9", "packages/book/src/number.ts:18");
