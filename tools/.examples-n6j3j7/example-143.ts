import assert from "node:assert/strict";
import * as room from "@parley/song";
const { readSongs } = room;
assert.deepEqual(readSongs({ items: [], read: () => undefined }).troubles, [], "packages/song/src/read-songs.ts:47");
