import assert from "node:assert/strict";
import { templateOf, toBase64 } from "@parley/pack";
assert.deepEqual(toBase64(Uint8Array.of(80, 97)), "UGE=", "packages/pack/README.md:5");
assert.deepEqual(templateOf("물"), "물", "packages/pack/README.md:5");
