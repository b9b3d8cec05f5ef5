import assert from "node:assert/strict";
import * as room from "@parley/media";
const { mediaEndings } = room;
assert.deepEqual(mediaEndings("recording"), "mp3, m4a, ogg, opus, wav", "packages/media/src/media-type.ts:64");
