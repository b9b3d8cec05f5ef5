import assert from "node:assert/strict";
import * as room from "@parley/media";
const { writeWav, of } = room;
assert.deepEqual(writeWav({ rate: 8_000, samples: Int16Array.of(1, 2, 3) }).length, 50, "packages/media/src/wav.ts:49");
