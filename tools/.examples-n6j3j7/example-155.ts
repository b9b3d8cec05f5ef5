import assert from "node:assert/strict";
import * as room from "@parley/song";
const { readSungLine, map } = room;
assert.deepEqual(readSungLine("Ой, ко_ро́бушка", "ru").syllables.map(({ text, notes }) => `${text} ${notes}`), ["Ой, 1", "ко 2", "ро́ 1", "буш 1", "ка 1"], "packages/song/src/sung-line.ts:87");
