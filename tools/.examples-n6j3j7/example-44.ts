import assert from "node:assert/strict";
import * as room from "@parley/edition";
const { fillerKeyPrefix } = room;
assert.deepEqual(fillerKeyPrefix({ type: "number", unit: "minute" }), "number|minute|", "packages/edition/src/edition.ts:156");
