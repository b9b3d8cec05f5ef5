import assert from "node:assert/strict";
import * as room from "@parley/edition";
const { valuesOf, slice } = room;
assert.deepEqual(valuesOf({ type: "number", min: 1, max: 3 }).length, 3, "packages/edition/src/fillers.ts:22");
assert.deepEqual(valuesOf({ type: "number", min: 90, max: 130 }).slice(-3), [110, 120, 130], "packages/edition/src/fillers.ts:22");
assert.deepEqual(valuesOf({ type: "time" }).length, 96, "packages/edition/src/fillers.ts:22");
