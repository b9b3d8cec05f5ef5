import assert from "node:assert/strict";
import * as room from "@parley/media";
const { speechSpan, of } = room;
assert.deepEqual(speechSpan({ rate: 100, samples: Int16Array.of(0, 0, 0, 0, 0, 0, 0, 9, 9, 0) }), [1, 10], "packages/media/src/wav.ts:79");
