import assert from "node:assert/strict";
import * as room from "@parley/book";
const { keys, schemas } = room;
assert.deepEqual(Object.keys(schemas()), ["book", "chapter", "credits", "lexicon"], "packages/book/src/format.ts:203");
