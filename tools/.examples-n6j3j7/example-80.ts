import assert from "node:assert/strict";
import * as room from "@parley/media";
const { trimmed } = room;
assert.deepEqual(trimmed({ rate: 100, samples: new Int16Array(50) }).samples.length, 50, "packages/media/src/wav.ts:96");
