import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { joinPieces, joinedAudio } = room;
const entry = { id: "wait", slots: { n: { type: "number", sample: 1 } } };
const pack = { fillers: { "number|||ru": { values: ["1"], texts: ["1"], respelling: {}, audio: ["f00d"] } } };
const text = { text: joinPieces(["Жди́те ", { slot: "n" }, "."]), around: ["beef", null, null] };
assert.deepEqual(joinedAudio(pack, entry, "ru", text, new Map()), ["beef", "f00d"], "packages/pack/src/pack.ts:213");
