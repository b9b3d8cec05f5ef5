import assert from "node:assert/strict";
import * as room from "@parley/edition";
const { filledForms } = room;
assert.deepEqual(filledForms(["Wait ", { slot: "n" }], () => ["1 minute", "2 minutes", "3 minutes"]), ["Wait 1 minute", "Wait 2 minutes"], "packages/edition/src/search-keys.ts:40");
