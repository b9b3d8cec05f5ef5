import assert from "node:assert/strict";
import * as room from "@parley/song";
const { writeMusicXml, includes } = room;
const notes = [{ start: 0, length: 4, bar: 1, strong: true, pitch: 60, sung: 1 }];
const song = { title: { en: "A" }, abc: "", melody: { tempo: 120, meter: [4, 4], key: "C", notes }, lines: [], verses: [], rights: {} };
assert.deepEqual(writeMusicXml(song).includes("<type>whole</type>"), true, "packages/song/src/musicxml.ts:27");
