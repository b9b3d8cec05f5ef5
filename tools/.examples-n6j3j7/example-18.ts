import assert from "node:assert/strict";
import * as room from "@parley/book";
const { defineRules } = room;
const { late } = defineRules("Dates", { late: { level: "warning", meaning: "A date is past.", hint: "change it" } });
assert.deepEqual(late.name, "late", "packages/book/src/rule.ts:44");
