import assert from "node:assert/strict";
import { retyped } from "@parley/search";
assert.deepEqual(retyped("dkssud", ["ko", "ru"]), ["ㅇㅏㄴㄴㅕㅇ", "влыыгв"], "packages/search/src/keyboard.ts:47");
assert.deepEqual(retyped("ghbdtn", ["ru"]), ["привет"], "packages/search/src/keyboard.ts:47");
