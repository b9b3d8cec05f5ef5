import assert from "node:assert/strict";
import * as room from "@parley/song";
const { map, writeWebVtt, split, slice } = room;
const notes = [1, 2].map((sung) => ({ start: sung - 1, length: 1, bar: 1, strong: true, pitch: 60, sung }));
const syllables = ["ле", "са"].map((text, i) => ({ text, note: i + 1, notes: 1, startsWord: i === 0, respelling: {} }));
const verse = { texts: { ru: { role: "original", lines: { a: { text: "леса", syllables } } } } };
const song = { melody: { tempo: 60, meter: [4, 4], key: "C", notes }, lines: [{ id: "a", from: 1, to: 2 }], verses: [verse] };
assert.deepEqual(writeWebVtt(song).split("\n").slice(-3, -1), ["00:00:00.000 --> 00:00:02.000", "<lang ru>ле<00:00:01.000>са</lang>"], "packages/song/src/webvtt.ts:8");
