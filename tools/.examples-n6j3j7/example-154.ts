import assert from "node:assert/strict";
import { readSongs, songTable } from "@parley/song";
assert.deepEqual(readSongs({ items: [], read: () => undefined }).songs.map(songTable), [], "packages/song/src/song-table.ts:44");
