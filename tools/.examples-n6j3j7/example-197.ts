import assert from "node:assert/strict";
import { scriptOf } from "@parley/sound/script";
assert.deepEqual(scriptOf("привіт")?.tag, "uk", "packages/sound/src/script-lookup.ts:45");
assert.deepEqual(scriptOf("дом", "uk")?.tag, "uk", "packages/sound/src/script-lookup.ts:45");
assert.deepEqual(scriptOf("119"), undefined, "packages/sound/src/script-lookup.ts:45");
