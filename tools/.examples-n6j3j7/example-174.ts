import assert from "node:assert/strict";
import { koreanNumber } from "@parley/sound/korean";
assert.deepEqual(koreanNumber(119), "백십구", "packages/sound/src/korean/number-words.ts:13");
assert.deepEqual(koreanNumber(10_000), "만", "packages/sound/src/korean/number-words.ts:13");
