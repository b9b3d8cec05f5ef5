import assert from "node:assert/strict";
import { rasterFault } from "@parley/media";
assert.deepEqual(rasterFault("image/png", new Uint8Array(9))?.fault, "its first bytes are not those of a picture", "packages/media/src/raster.ts:24");
