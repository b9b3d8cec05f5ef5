import assert from "node:assert/strict";
import { BOOK_RULES, troubleOf } from "@parley/book";
const at = { path: "book.yaml", line: 1, column: 1 };
assert.deepEqual(troubleOf(BOOK_RULES["file-empty"], at, "book.yaml is empty").level, "stop", "packages/book/src/rule.ts:132");
