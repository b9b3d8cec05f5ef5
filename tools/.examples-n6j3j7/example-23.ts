import assert from "node:assert/strict";
import * as room from "@parley/book";
const { isMachineVoice } = room;
assert.deepEqual(isMachineVoice("machine:espeak-ng"), true, "packages/book/src/text.ts:27");
