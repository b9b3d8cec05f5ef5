import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { templateOf, joinPieces } = room;
assert.deepEqual(templateOf(joinPieces(["물 ", { slot: "n", form: "acc" }])), "물 {n|acc}", "packages/pack/src/lines.ts:15");
