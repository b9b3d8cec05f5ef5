import assert from "node:assert/strict";
import * as room from "@parley/edition";
const { startsSomething } = room;
assert.deepEqual(startsSomething({ confirm: true, urgency: "routine" }), true, "packages/edition/src/search-keys.ts:70");
assert.deepEqual(startsSomething({ act: "instruction", urgency: "routine" }), false, "packages/edition/src/search-keys.ts:70");
