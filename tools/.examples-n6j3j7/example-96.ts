import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { packSound, of } = room;
const text = { text: ["네"], respelling: {}, standing: "draft", disclosure: 0, audio: [{ file: "f00d" }] };
const edition = { book: { languages: ["ko"] }, chapters: [], entries: { yes: { texts: { ko: [text] } } }, fillers: {} };
const { pack, sound } = packSound(edition, new Map([["f00d", { type: "audio/mpeg", data: Uint8Array.of(80, 97) }]]));
assert.deepEqual(sound, ["UGE="], "packages/pack/src/packing.ts:29");
assert.deepEqual(pack.clips, { f00d: ["audio/mpeg", 0, 4, -1027773705] }, "packages/pack/src/packing.ts:29");
