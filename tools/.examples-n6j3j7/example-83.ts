import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { fromBase64, of } = room;
assert.deepEqual(fromBase64("UGE="), Uint8Array.of(80, 97), "packages/pack/src/base64.ts:18");
