import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { joinPieces, slotValues } = room;
const text = { text: joinPieces(["Жди́те ", { slot: "n" }]) };
const entry = { id: "wait", slots: { n: { type: "number", min: 2, sample: 2 } }, texts: { ru: [text] } };
assert.deepEqual(slotValues({ fillers: { "number|||ru": { values: ["3", "1", "2"] } } }, entry, "n"), ["2", "3"], "packages/pack/src/pack.ts:240");
