import assert from "node:assert/strict";
import * as room from "@parley/book";
const { columnWidth } = room;
assert.deepEqual(columnWidth("어디 doc"), 8, "packages/book/src/trouble.ts:28");
