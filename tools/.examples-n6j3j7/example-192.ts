import assert from "node:assert/strict";
import { russianNumber } from "@parley/sound/russian";
assert.deepEqual(russianNumber(21, "acc", "f"), "два́дцать одну́", "packages/sound/src/russian/numbers.ts:139");
assert.deepEqual(russianNumber(1_200), "одна́ ты́сяча две́сти", "packages/sound/src/russian/numbers.ts:139");
