import assert from "node:assert/strict";
import * as room from "@parley/song";
const { decode, writeMidi, subarray } = room;
const notes = [{ start: 0, length: 1, bar: 1, strong: true, pitch: 60, sung: 1 }];
const song = { title: { en: "A" }, melody: { tempo: 120, meter: [4, 4], key: "C", notes }, lines: [], verses: [] };
assert.deepEqual(new TextDecoder().decode(writeMidi(song).subarray(0, 4)), "MThd", "packages/song/src/midi.ts:23");
