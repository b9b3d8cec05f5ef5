import assert from "node:assert/strict";
import * as room from "@parley/media";
const { isMedia } = room;
assert.deepEqual(isMedia("media/a.JPG", "picture"), true, "packages/media/src/media-type.ts:52");
assert.deepEqual(isMedia("media/a.pdf", "picture"), false, "packages/media/src/media-type.ts:52");
