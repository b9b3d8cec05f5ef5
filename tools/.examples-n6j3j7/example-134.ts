import assert from "node:assert/strict";
import * as room from "@parley/song";
const { map, writeAbc } = room;
const notes = [1, 2].map((sung) => ({ sung, start: sung - 1, length: 1, bar: 1, strong: true, pitch: 60 }));
const syllables = ["ле", "са"].map((text, i) => ({ text, note: i + 1, notes: 1, startsWord: i === 0, respelling: {} }));
const text = { role: "original", lines: { a: { text: "леса", syllables } } };
const melody = { tempo: 90, meter: [4, 4], key: "C", notes };
assert.deepEqual(writeAbc({ abc: "X:1\nL:1/4\nK:C\nCC|\n", melody, lines: [{ id: "a", from: 1, to: 2 }], verses: [{ texts: { ru: text } }] }), "X:1\nL:1/4\nN:w 1 ru\nK:C\nCC|\nw: ле-са\n", "packages/song/src/abc-writer.ts:12");
