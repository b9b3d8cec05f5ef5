import assert from "node:assert/strict";
import { withoutStress } from "@parley/sound/script";
assert.deepEqual(withoutStress("молоко́"), "молоко", "packages/sound/src/stress-mark.ts:7");
