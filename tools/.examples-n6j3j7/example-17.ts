import assert from "node:assert/strict";
import { repairBook } from "@parley/book";
const text = new TextEncoder().encode("title: { ko: 책, ru: Внимание: газ }\n");
const folder = { items: [{ path: "book.yaml", kind: "file" }], read: () => text };
assert.deepEqual(repairBook(folder, ["not-yaml"]).repairs[0].after, 'title: { ko: 책, ru: "Внимание: газ" }', "packages/book/src/repair.ts:56");
