import assert from "node:assert/strict";
import * as room from "@parley/media";
const { mediaType } = room;
assert.deepEqual(mediaType("media/a.JPG"), "image/jpeg", "packages/media/src/media-type.ts:29");
