import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { joinPieces, fillText } = room;
const entry = { id: "wait", slots: { n: { type: "number", sample: 1 } } };
const pack = { fillers: { "number|||ru": { values: ["1"], texts: ["1"], respelling: {} } } };
const line = joinPieces(["Жди́те ", { slot: "n" }]);
assert.deepEqual(fillText(pack, entry, "ru", line, new Map())[1], { text: "1", slot: true }, "packages/pack/src/pack.ts:164");
