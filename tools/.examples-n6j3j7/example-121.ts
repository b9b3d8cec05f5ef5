import assert from "node:assert/strict";
import * as room from "@parley/print";
const { readTypeface, typeface, letter } = room;
assert.deepEqual(readTypeface(typeface("Medium").data).letter("물").width, 0.8642578125, "packages/print/src/typeface.ts:45");
