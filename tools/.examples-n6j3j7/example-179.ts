import assert from "node:assert/strict";
import { normalize, wordsOf } from "@parley/sound";
assert.deepEqual(wordsOf(normalize("2 мужчины", "ru", { "2 мужчины": "два мужчи́ны" })), "два мужчи́ны", "packages/sound/src/normalization.ts:29");
assert.deepEqual(normalize("감氣", "ko").remarks[0].rule, "script.unread", "packages/sound/src/normalization.ts:29");
