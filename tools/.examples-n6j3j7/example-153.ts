import assert from "node:assert/strict";
import * as room from "@parley/song";
const { readSongs, map, draftPrompt } = room;
assert.deepEqual(readSongs({ items: [], read: () => undefined }).songs.map((song) => draftPrompt(song, "ru")), [], "packages/song/src/song-sheet.ts:98");
