import assert from "node:assert/strict";
import * as room from "@parley/book";
const { formatTrouble } = room;
assert.deepEqual(formatTrouble({ level: "stop", rule: "no-id", path: "a.yaml", line: 1, column: 3, message: "an entry needs an id" }), "a.yaml:1:3: an entry needs an id [no-id]", "packages/book/src/trouble.ts:81");
