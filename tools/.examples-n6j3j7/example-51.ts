import assert from "node:assert/strict";
import { prepareBook } from "@parley/edition";
const { troubles } = await prepareBook({ items: [], read: () => undefined });
assert.deepEqual(troubles[0].message, "book.yaml is not there", "packages/edition/src/prepare-book.ts:82");
