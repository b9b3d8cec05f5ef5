import assert from "node:assert/strict";
import { readBook } from "@parley/book";
import { disclosureOf, makeEdition } from "@parley/edition";
const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
assert.deepEqual(disclosureOf(edition), { und: "" }, "packages/edition/src/standing.ts:146");
