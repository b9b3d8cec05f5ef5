import assert from "node:assert/strict";
import * as room from "@parley/press";
const { newBook } = room;
let message = "";
try {
  newBook("books");
} catch (error) {
  message = error instanceof RangeError ? error.message : "";
}
assert.deepEqual(message, "books is not empty: name a folder that does not exist yet", "packages/press/src/starter.ts:49");
