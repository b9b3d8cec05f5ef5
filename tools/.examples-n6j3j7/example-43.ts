import assert from "node:assert/strict";
import { readOlderEdition } from "@parley/edition";
assert.deepEqual(readOlderEdition('{"parley":1,"entries":{"stop":{"no":"15-01"}}}').numbers, { stop: "15-01" }, "packages/edition/src/edition-file.ts:154");
