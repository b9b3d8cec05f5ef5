import assert from "node:assert/strict";
import { markVowel } from "@parley/sound";
assert.deepEqual(markVowel("молоко", 2), "молоко́", "packages/sound/src/proposer.ts:23");
assert.deepEqual(markVowel("берёза", 1), "берёза", "packages/sound/src/proposer.ts:23");
