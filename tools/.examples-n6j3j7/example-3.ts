import assert from "node:assert/strict";
import * as room from "@parley/book";
const { canonical } = room;
assert.deepEqual(canonical({ b: 1, a: ["é"] }), '{"a":["é"],"b":1}', "packages/book/src/canonical.ts:5");
