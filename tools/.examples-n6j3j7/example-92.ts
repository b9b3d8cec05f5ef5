import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { joinPieces, fillRespelling } = room;
const entry = { id: "wait", slots: { n: { type: "number", sample: 1 } } };
const pack = { fillers: { "number|||ru": { values: ["1"], texts: ["1"], respelling: { ko: ["아딘"] } } } };
const line = joinPieces(["즈디떼 ", { slot: "n" }]);
assert.deepEqual(fillRespelling(pack, entry, "ru", "ko", line, new Map()), ["즈디떼 ", "아딘"], "packages/pack/src/pack.ts:135");
