import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { sumOf } = room;
assert.deepEqual(sumOf("물") === sumOf("물"), true, "packages/pack/src/sum.ts:8");
assert.deepEqual(sumOf("물") === sumOf("불"), false, "packages/pack/src/sum.ts:8");
