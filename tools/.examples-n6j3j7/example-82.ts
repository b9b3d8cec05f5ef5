import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { toBase64, of } = room;
assert.deepEqual(toBase64(Uint8Array.of(80, 97)), "UGE=", "packages/pack/src/base64.ts:4");
