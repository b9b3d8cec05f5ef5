import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { keysFor } = room;
const entry = { id: "water", no: "20-01", texts: { ko: [{ text: "물", respelling: { ru: "муль" } }] } };
assert.deepEqual(keysFor(entry, { fillers: {} }).text, ["ㅁㅜㄹ"], "packages/pack/src/keys.ts:15");
