import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { slotKey } = room;
assert.deepEqual(slotKey({ id: "wait" }, "n"), "wait n", "packages/pack/src/pack.ts:123");
