import assert from "node:assert/strict";
import * as room from "@parley/song";
const { songSchema } = room;
assert.deepEqual(songSchema().title, "Parley book format 1: song", "packages/song/src/song-file.ts:127");
