import assert from "node:assert/strict";
import * as room from "@parley/book";
const { subjectId } = room;
const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
assert.deepEqual(subjectId({ chapter }), "chapter:10", "packages/book/src/ledger.ts:34");
