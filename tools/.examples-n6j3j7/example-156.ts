import assert from "node:assert/strict";
import { readMelody, sungNotes } from "@parley/song";
assert.deepEqual(sungNotes(readMelody("X:1\nM:4/4\nL:1/4\nK:C\nC D E2- | E4 |").melody).length, 3, "packages/song/src/sung-notes.ts:21");
