import assert from "node:assert/strict";
import * as room from "@parley/song";
const { map, readAbcLyrics } = room;
const notes = [1, 2].map((sung) => ({ sung, start: sung - 1, length: 1, bar: 1, strong: true, pitch: 60 }));
const song = { melody: { tempo: 60, meter: [4, 4], key: "C", notes }, lines: [{ id: "a", from: 1, to: 2, breath: false }] };
assert.deepEqual(readAbcLyrics("X:1\nN:w 1 ru\nK:C\nCC|\nw: ле-са\n", song).texts, [{ lang: "ru", verse: 1, lines: { a: "леса" } }], "packages/song/src/abc-lyrics.ts:16");
