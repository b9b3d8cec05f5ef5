import assert from "node:assert/strict";
import * as room from "@parley/song";
const { tryDrafts } = room;
assert.deepEqual(tryDrafts({ items: [], read: () => undefined }, "river", { ru: [{ a: "Во́лга" }] }), undefined, "packages/song/src/song-drafts.ts:38");
