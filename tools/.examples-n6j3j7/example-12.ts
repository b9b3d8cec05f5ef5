import assert from "node:assert/strict";
import * as room from "@parley/book";
const { makeLedger } = room;
const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
assert.deepEqual(makeLedger([], {})({ chapter }, "en", "one-pass"), { standing: "draft", editedBy: [], signedBy: [] }, "packages/book/src/ledger.ts:138");
