import assert from "node:assert/strict";
import * as room from "@parley/song";
const { writeUltraStar, split, slice } = room;
const notes = [{ start: 0, length: 2, bar: 1, strong: true, pitch: 60, sung: 1 }];
const syllables = [{ text: "лес", note: 1, notes: 1, startsWord: true, respelling: {} }];
const verse = { texts: { ru: { role: "original", lines: { a: { text: "лес", syllables } } } } };
const song = { id: "les", title: { ru: "Лес" }, rights: {}, melody: { tempo: 60, meter: [4, 4], key: "C", notes }, lines: [{ id: "a", from: 1, to: 1 }], verses: [verse] };
assert.deepEqual(writeUltraStar(song).split("\n").slice(-3, -1), [": 0 8 0 лес", "E"], "packages/song/src/ultrastar.ts:26");
