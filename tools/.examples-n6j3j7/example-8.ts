import assert from "node:assert/strict";
import * as room from "@parley/book";
const { nearest } = room;
assert.deepEqual(nearest("booklets", ["cards", "booklet"]), "booklet", "packages/book/src/id.ts:34");
