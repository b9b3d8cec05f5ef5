import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { makeEdition, standingOf } from "@parley/edition";
const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
assert.deepEqual(standingOf(edition), { texts: 0, edited: 0, signed: 0 }, "packages/edition/src/standing.ts:95");
