import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { changesSince, makeEdition, readOlderEdition } from "@parley/edition";
const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
const older = readOlderEdition('{"parley":1,"entries":{"stop":{"no":"15-01"}}}');
assert.deepEqual(changesSince(older, edition).entries, [{ id: "stop", no: "15-01", change: "gone" }], "packages/edition/src/changes.ts:43");
