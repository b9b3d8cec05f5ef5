import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { makeEdition } from "@parley/edition";
import { volumesOf } from "@parley/print";
const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
assert.deepEqual(volumesOf(edition).length, 1, "packages/print/src/volumes.ts:26");
