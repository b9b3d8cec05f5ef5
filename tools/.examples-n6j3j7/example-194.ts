import assert from "node:assert/strict";
import { russianStress } from "@parley/sound/russian";
assert.deepEqual(russianStress("больница"), ["больни́ца"], "packages/sound/src/russian/stress.ts:38");
assert.deepEqual(russianStress("замок"), ["за́мок", "замо́к"], "packages/sound/src/russian/stress.ts:38");
assert.deepEqual(russianStress("абракадабра"), [], "packages/sound/src/russian/stress.ts:38");
