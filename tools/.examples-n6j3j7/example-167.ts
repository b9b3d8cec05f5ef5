import assert from "node:assert/strict";
import { englishNumber } from "@parley/sound/english";
assert.deepEqual(englishNumber(119), "one hundred and nineteen", "packages/sound/src/english/numbers.ts:61");
