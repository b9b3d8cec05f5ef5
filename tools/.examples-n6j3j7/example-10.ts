import assert from "node:assert/strict";
import * as room from "@parley/book";
const { readBook, hashedText } = room;
const { book } = readBook({ items: [], read: () => undefined });
const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
assert.deepEqual(hashedText({ chapter }, "en"), '{"entry":"chapter:10","kind":"title","lang":"en","v":1,"words":[{"text":"Help"}]}', "packages/book/src/ledger.ts:63");
assert.deepEqual(hashedText({ book }, "en"), undefined, "packages/book/src/ledger.ts:63");
