import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { decodePack, encodePack } = room;
const pack = { book: { languages: ["ko"] }, chapters: [], entries: [], fillers: {} };
assert.deepEqual((await decodePack(encodePack(pack))).book, { languages: ["ko"] }, "packages/pack/src/codec.ts:131");
