import assert from "node:assert/strict";
import * as room from "@parley/print";
const { qrCode, startsWith } = room;
assert.deepEqual(qrCode("https://example.org/kit#10").startsWith("<svg"), true, "packages/print/src/qr.ts:7");
