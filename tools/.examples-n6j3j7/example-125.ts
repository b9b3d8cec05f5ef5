import assert from "node:assert/strict";
import { keysOf } from "@parley/search";
assert.deepEqual(keysOf({ texts: [{ lang: "ko", words: ["물"], respellings: ["муль"] }] }).text, ["ㅁㅜㄹ"], "packages/search/src/finder.ts:77");
