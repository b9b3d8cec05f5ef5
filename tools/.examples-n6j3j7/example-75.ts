import assert from "node:assert/strict";
import { recordingLength, writeWav } from "@parley/media";
const wav = writeWav({ rate: 8_000, samples: new Int16Array(4_000) });
assert.deepEqual(recordingLength("audio/wav", wav), { seconds: 0.5, silent: true }, "packages/media/src/recording.ts:29");
assert.deepEqual(recordingLength("audio/mpeg", wav), undefined, "packages/media/src/recording.ts:29");
