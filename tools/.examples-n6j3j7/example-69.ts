import assert from "node:assert/strict";
import { levelled, loudness } from "@parley/media";
const samples = Int16Array.from({ length: 8_000 }, (_, i) => Math.round(500 * Math.sin(i / 3)));
assert.deepEqual(loudness(levelled({ rate: 8_000, samples })).toFixed(1), "-19.0", "packages/media/src/loudness.ts:101");
