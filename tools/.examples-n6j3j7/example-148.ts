import assert from "node:assert/strict";
import * as room from "@parley/song";
const { map, layOutScore } = room;
const notes = [1, 2].map((sung) => ({ sung, start: sung - 1, length: 1, bar: sung, strong: true, pitch: 60 }));
const song = { abc: "", melody: { tempo: 60, meter: [1, 4], key: "C", notes }, lines: [] };
assert.deepEqual(layOutScore(song, [], { width: 90, space: 5, sizes: [], measure: () => 0 }).length, 1, "packages/song/src/score.ts:61");
