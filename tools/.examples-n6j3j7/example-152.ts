import assert from "node:assert/strict";
import * as room from "@parley/song";
const { readSongs, map, songSheet } = room;
assert.deepEqual(readSongs({ items: [], read: () => undefined }).songs.map((song) => songSheet(song, "ru")), [], "packages/song/src/song-sheet.ts:70");
