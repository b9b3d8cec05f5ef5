import assert from "node:assert/strict";
import * as room from "@parley/song";
const { readMusicXmlLyrics } = room;
const notes = [{ sung: 1, start: 0, length: 1, bar: 1, strong: true, pitch: 60 }];
const song = { melody: { tempo: 60, meter: [4, 4], key: "C", notes }, lines: [{ id: "a", from: 1, to: 1, breath: false }] };
const xml = '<score-partwise><part><measure number="1"><note><lyric number="1" xml:lang="ru"><text>лес</text></lyric></note></measure></part></score-partwise>';
assert.deepEqual(readMusicXmlLyrics(xml, song).texts, [{ lang: "ru", verse: 1, lines: { a: "лес" } }], "packages/song/src/musicxml-lyrics.ts:43");
