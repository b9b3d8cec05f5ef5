import assert from "node:assert/strict";
import { paperFor } from "@parley/print";
assert.deepEqual(paperFor("a6").width, 105, "packages/print/src/paper.ts:33");
assert.deepEqual(paperFor("90x130").height, 130, "packages/print/src/paper.ts:33");
assert.deepEqual(paperFor(undefined, true).least, 16, "packages/print/src/paper.ts:33");
