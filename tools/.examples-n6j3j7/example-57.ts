import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { makeEdition, selectEntries } from "@parley/edition";
const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
assert.deepEqual(selectEntries(edition, { tags: ["pain"] }).chapters, [], "packages/edition/src/selection.ts:16");
