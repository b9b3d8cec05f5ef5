import assert from "node:assert/strict";
import { russianOrdinal } from "@parley/sound/russian";
assert.deepEqual(russianOrdinal(25, "gen", "n"), "два́дцать пя́того", "packages/sound/src/russian/ordinal-numbers.ts:102");
assert.deepEqual(russianOrdinal(3, "prp", "m"), "тре́тьем", "packages/sound/src/russian/ordinal-numbers.ts:102");
