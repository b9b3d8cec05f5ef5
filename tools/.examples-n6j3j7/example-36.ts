import assert from "node:assert/strict";
import { changesSince, formatChanges, makeEdition, readOlderEdition } from "@parley/edition";
import { readBook } from "@parley/book";
const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
const older = readOlderEdition('{"parley":1,"entries":{"stop":{"no":"15-01"}}}');
assert.deepEqual(formatChanges(changesSince(older, edition)).includes('\n{"id":"stop",'), true, "packages/edition/src/changes.ts:125");
