import assert from "node:assert/strict";
import { saddleStitch } from "@parley/print";
assert.deepEqual(saddleStitch(8), [[8, 1], [2, 7], [6, 3], [4, 5]], "packages/print/src/imposition.ts:38");
assert.deepEqual(saddleStitch(5)[0], [5, 1], "packages/print/src/imposition.ts:38");
