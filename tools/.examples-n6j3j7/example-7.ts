import assert from "node:assert/strict";
import * as room from "@parley/book";
const { idTrouble } = room;
assert.deepEqual(idTrouble("where-hurts"), undefined, "packages/book/src/id.ts:14");
assert.deepEqual(idTrouble("aux"), "is a device name on Windows", "packages/book/src/id.ts:14");
