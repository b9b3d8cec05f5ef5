import assert from "node:assert/strict";
import { ukrainianNumber } from "@parley/sound/ukrainian";
assert.deepEqual(ukrainianNumber(21, "acc", "f"), "два́дцять одну́", "packages/sound/src/ukrainian/numbers.ts:126");
assert.deepEqual(ukrainianNumber(21, "gen"), "двадцяти́ одного́", "packages/sound/src/ukrainian/numbers.ts:126");
