import assert from "node:assert/strict";
import * as room from "@parley/book";
const { parseTemplate, map } = room;
assert.deepEqual(parseTemplate("{n|acc} {{x}}").pieces.map((piece) => piece.slot ?? piece.text), ["n", " {x}"], "packages/book/src/template.ts:16");
