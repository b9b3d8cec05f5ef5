import assert from "node:assert/strict";
import { readSungLine, respellLine } from "@parley/song";
assert.deepEqual(respellLine(readSungLine("십_리도 못 가서", "ko"), "ru").syllables, ["сим", "ни", "до", "мот", "ка", "со"], "packages/song/src/respelled-line.ts:23");
