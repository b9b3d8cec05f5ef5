import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { makeEdition, visibleEntries } from "@parley/edition";
const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
assert.deepEqual(visibleEntries(edition, ["water"], "booklet").size, 0, "packages/edition/src/standing.ts:69");
