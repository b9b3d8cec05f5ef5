import assert from "node:assert/strict";
import * as room from "@parley/book";
const { sortTroubles } = room;
assert.deepEqual(sortTroubles([{ level: "stop", rule: "a", path: "b.yaml", line: 1, column: 1, message: "" }]).length, 1, "packages/book/src/trouble.ts:97");
