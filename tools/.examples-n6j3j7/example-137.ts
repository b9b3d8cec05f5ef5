import assert from "node:assert/strict";
import * as room from "@parley/song";
const { readMelody, at } = room;
assert.deepEqual(readMelody("X:1\nM:4/4\nL:1/4\nK:C\nC D E2- | E4 |").melody.notes.at(-1)?.sung, 3, "packages/song/src/melody.ts:86");
