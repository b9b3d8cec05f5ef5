import assert from "node:assert/strict";
import { explain } from "@parley/sound";
assert.deepEqual(explain("국물", "ko").reasons.map(({ rule, letters, from, to }) => `${rule} ${letters}: ${from} → ${to}`), ["§18 국: k → ŋ"], "packages/sound/src/explain.ts:39");
assert.deepEqual(explain("хлеб", "ru").reasons[0].words, "a voiced consonant at the end of a word loses its voice", "packages/sound/src/explain.ts:39");
