import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { changesSince, hasChanges, makeEdition } from "@parley/edition";
const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
assert.deepEqual(hasChanges(changesSince({ parley: 2, numbers: {}, edition }, edition)), false, "packages/edition/src/changes.ts:91");
