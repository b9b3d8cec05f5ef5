import assert from "node:assert/strict";
import * as room from "@parley/book";
const { isIgnored } = room;
assert.deepEqual(isIgnored("chapters/10-stop.yaml~"), true, "packages/book/src/folder-items.ts:28");
assert.deepEqual(isIgnored("chapters/10-stop.yaml"), false, "packages/book/src/folder-items.ts:28");
