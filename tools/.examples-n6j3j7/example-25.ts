import assert from "node:assert/strict";
import * as room from "@parley/book";
const { printable } = room;
assert.deepEqual(printable("a\u0007"), "a\\u0007", "packages/book/src/trouble.ts:69");
