import assert from "node:assert/strict";
import * as room from "@parley/song";
const { songWorks } = room;
assert.deepEqual(songWorks({ items: [], read: () => undefined }), [], "packages/song/src/open-songs.ts:136");
