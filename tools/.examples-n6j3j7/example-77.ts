import assert from "node:assert/strict";
import { readWav, writeWav } from "@parley/media";
assert.deepEqual(readWav(writeWav({ rate: 8_000, samples: Int16Array.of(1, 2, 3) })).samples.length, 3, "packages/media/src/wav.ts:17");
