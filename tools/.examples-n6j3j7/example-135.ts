import assert from "node:assert/strict";
import * as room from "@parley/song";
const { writeLrc } = room;
const notes = [{ start: 0, length: 2, bar: 1, strong: true, pitch: 60, sung: 1 }];
const syllables = [{ text: "лес", note: 1, notes: 1, startsWord: true, respelling: {} }];
const verse = { texts: { ru: { role: "original", lines: { a: { text: "лес", syllables } } } } };
const song = { title: { ru: "Лес" }, rights: {}, melody: { tempo: 60, meter: [4, 4], key: "C", notes }, lines: [{ id: "a", from: 1, to: 1 }], verses: [verse] };
assert.deepEqual(writeLrc(song), "[ti:Лес]\n[length:00:02.00]\n[00:00.00]лес\n[00:02.00]\n", "packages/song/src/lrc.ts:16");
