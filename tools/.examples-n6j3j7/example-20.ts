import assert from "node:assert/strict";
import * as room from "@parley/book";
const { lintText } = room;
assert.deepEqual(lintText("голоден/голодна", "ru")[0].rule, "text.alternatives", "packages/book/src/rules/text.ts:220");
assert.deepEqual(lintText("X선 사진", "ko").length, 0, "packages/book/src/rules/text.ts:220");
