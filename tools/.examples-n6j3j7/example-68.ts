import assert from "node:assert/strict";
import { loudness } from "@parley/media";
const samples = Int16Array.from({ length: 48_000 }, (_, i) => Math.round(32_767 * Math.sin((2 * Math.PI * 997 * i) / 48_000)));
assert.deepEqual(loudness({ rate: 48_000, samples }).toFixed(1), "-3.0", "packages/media/src/loudness.ts:75");
