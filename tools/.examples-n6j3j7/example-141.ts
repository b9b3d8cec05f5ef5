import assert from "node:assert/strict";
import * as room from "@parley/song";
const { openSongs } = room;
assert.deepEqual(openSongs({ items: [], read: () => undefined }).songs.length, 0, "packages/song/src/open-songs.ts:45");
