import assert from "node:assert/strict";
import * as room from "@parley/song";
const { timedLines, map } = room;
const notes = [{ start: 0, length: 2, bar: 1, strong: true, pitch: 60, sung: 1 }];
const syllables = [{ text: "лес", note: 1, notes: 1, startsWord: true, respelling: {} }];
const verse = { texts: { ru: { role: "original", lines: { a: { text: "лес", syllables } } } } };
const song = { melody: { tempo: 60, meter: [4, 4], key: "C", notes }, lines: [{ id: "a", from: 1, to: 1 }], verses: [verse, verse] };
assert.deepEqual(timedLines(song).map(({ start, end }) => [start, end]), [[0, 2], [2, 4]], "packages/song/src/timed-lines.ts:38");
