import assert from "node:assert/strict";
import { changesSince, makeEdition, withoutNewPictures } from "@parley/edition";
import { readBook } from "@parley/book";
const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
assert.deepEqual(withoutNewPictures(changesSince({ parley: 2, numbers: {}, edition }, edition), new Map()).entries, [], "packages/edition/src/changes.ts:105");
