import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { templateOf, joinPieces } = room;
assert.deepEqual(templateOf(joinPieces(["{a} ", { slot: "n" }])), "{{a}} {n}", "packages/pack/src/lines.ts:52");
