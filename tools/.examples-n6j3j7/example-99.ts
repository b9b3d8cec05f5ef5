import assert from "node:assert/strict";
import * as room from "@parley/press";
const { hasEspeak } = room;
assert.deepEqual(hasEspeak("no-such-program"), false, "packages/press/src/espeak.ts:10");
