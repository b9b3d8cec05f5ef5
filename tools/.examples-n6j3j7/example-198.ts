import assert from "node:assert/strict";
import { hyphenBetween } from "@parley/sound/script";
assert.deepEqual(hyphenBetween("мо", "ло"), true, "packages/sound/src/script-lookup.ts:71");
assert.deepEqual(hyphenBetween("모", "로"), false, "packages/sound/src/script-lookup.ts:71");
assert.deepEqual(hyphenBetween("о", " "), false, "packages/sound/src/script-lookup.ts:71");
