import assert from "node:assert/strict";
import { parseEdition } from "@parley/edition";
let message = "";
try {
  parseEdition('{"parley":1,"entries":{}}');
} catch (error) {
  message = error instanceof RangeError ? error.message : "";
}
assert.deepEqual(message, "this edition is of version 1; make it again from its book: parley build BOOK", "packages/edition/src/edition-file.ts:108");
