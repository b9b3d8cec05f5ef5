import assert from "node:assert/strict";
import * as room from "@parley/press";
const { inNotation } = room;
assert.deepEqual(inNotation("замо́к", "plus-before"), "зам+ок", "packages/press/src/stressed-word.ts:57");
assert.deepEqual(inNotation("замо́к", "none"), "замок", "packages/press/src/stressed-word.ts:57");
