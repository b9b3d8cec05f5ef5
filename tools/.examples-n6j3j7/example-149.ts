import assert from "node:assert/strict";
import * as room from "@parley/song";
const { readDrafts } = room;
assert.deepEqual(readDrafts('{ "ru": [{ "a": "Ой, полны́м-полна́" }] }').texts, { ru: [{ a: "Ой, полны́м-полна́" }] }, "packages/song/src/song-drafts.ts:22");
