import assert from "node:assert/strict";
import { normalize, wordsOf } from "@parley/sound";
assert.deepEqual(wordsOf(normalize("안녕하세요", "ko")), "안녕하세요", "packages/sound/src/normalization.ts:44");
