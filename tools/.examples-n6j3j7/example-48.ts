import assert from "node:assert/strict";
import * as room from "@parley/edition";
const { isSlot } = room;
assert.deepEqual(isSlot({ slot: "n" }), true, "packages/edition/src/pieces.ts:28");
assert.deepEqual(isSlot("вода"), false, "packages/edition/src/pieces.ts:28");
