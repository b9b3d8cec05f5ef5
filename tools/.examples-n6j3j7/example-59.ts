import assert from "node:assert/strict";
import * as room from "@parley/edition";
const { isMixed } = room;
assert.deepEqual(isMixed({ texts: 3, edited: 0, signed: 1 }), true, "packages/edition/src/standing.ts:33");
