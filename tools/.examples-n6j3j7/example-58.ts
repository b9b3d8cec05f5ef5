import assert from "node:assert/strict";
import * as room from "@parley/edition";
const { isUnsigned } = room;
assert.deepEqual(isUnsigned({ texts: 3, edited: 0, signed: 3 }), false, "packages/edition/src/standing.ts:22");
