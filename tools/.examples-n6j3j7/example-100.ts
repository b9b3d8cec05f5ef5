import assert from "node:assert/strict";
import * as room from "@parley/press";
const { espeakProposer } = room;
assert.deepEqual(espeakProposer("ru", "no-such-program"), undefined, "packages/press/src/espeak.ts:22");
