import assert from "node:assert/strict";
import { normalize, wordsOf } from "@parley/sound";
assert.deepEqual(wordsOf(normalize("환자 3명, 60km/h", "ko")), "환자 세 명, 시속 육십 킬로미터", "packages/sound/src/korean/normalize.ts:67");
