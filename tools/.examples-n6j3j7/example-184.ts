import assert from "node:assert/strict";
import { speak } from "@parley/sound";
assert.deepEqual(speak("국물", "ko").parts.length, 1, "packages/sound/src/respelling.ts:24");
assert.deepEqual(speak("замок", "ru").remarks[0].rule, "stress.homograph", "packages/sound/src/respelling.ts:24");
