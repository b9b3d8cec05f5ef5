import assert from "node:assert/strict";
import * as room from "@parley/song";
const { beatLength } = room;
assert.deepEqual(beatLength([6, 8]), 1.5, "packages/song/src/melody.ts:22");
