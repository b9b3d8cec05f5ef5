import assert from "node:assert/strict";
import { decodePack, encodePack } from "@parley/pack";
import { inflate } from "@parley/pack/inflate";
const pack = { book: { languages: ["ko"] }, chapters: [], entries: [], fillers: {} };
assert.deepEqual((await decodePack(encodePack(pack), inflate)).book, { languages: ["ko"] }, "packages/pack/src/inflate.ts:10");
