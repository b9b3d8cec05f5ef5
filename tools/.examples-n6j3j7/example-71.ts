import assert from "node:assert/strict";
import * as room from "@parley/media";
const { mediaEnding } = room;
assert.deepEqual(mediaEnding("image/jpeg"), "jpg", "packages/media/src/media-type.ts:41");
