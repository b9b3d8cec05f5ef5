import assert from "node:assert/strict";
import { soundKey } from "@parley/search";
assert.deepEqual(soundKey("안녕하세요"), "AnAnAsIA", "packages/search/src/keys.ts:121");
assert.deepEqual(soundKey("annyonghaseyo"), "AnAnAsIA", "packages/search/src/keys.ts:121");
assert.deepEqual(soundKey("спасибо") === soundKey("스빠씨바"), true, "packages/search/src/keys.ts:121");
assert.deepEqual(soundKey("їжа"), "IcA", "packages/search/src/keys.ts:121");
