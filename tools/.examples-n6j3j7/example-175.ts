import assert from "node:assert/strict";
import { romanize } from "@parley/sound/korean";
assert.deepEqual(romanize("종로", "name"), "Jongno", "packages/sound/src/korean/roman.ts:21");
assert.deepEqual(romanize("제주도", "place"), "Jeju-do", "packages/sound/src/korean/roman.ts:21");
assert.deepEqual(romanize("한복남", "person"), "Han Boknam", "packages/sound/src/korean/roman.ts:21");
assert.deepEqual(romanize("없었습니다", "letters"), "eobs-eoss-seubnida", "packages/sound/src/korean/roman.ts:21");
