import assert from "node:assert/strict";
import { readSungLine, rhymeScheme } from "@parley/song";
const lines = ["парча́", "плеча́", "ко́робушка"].map((text) => ({ reading: readSungLine(text, "ru") }));
assert.deepEqual(rhymeScheme(lines), "aa-", "packages/song/src/rhyme.ts:48");
