import assert from "node:assert/strict";
import * as room from "@parley/book";
const { hashText } = room;
const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
assert.deepEqual(hashText({ chapter }, "en")?.length, 71, "packages/book/src/ledger.ts:107");
