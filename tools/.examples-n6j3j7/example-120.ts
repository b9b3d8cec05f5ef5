import assert from "node:assert/strict";
import * as room from "@parley/print";
const { typeface, letter } = room;
assert.deepEqual(typeface("Medium").letter("a").drawn, "glyph", "packages/print/src/typeface.ts:27");
