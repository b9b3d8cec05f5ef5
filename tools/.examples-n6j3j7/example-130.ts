import assert from "node:assert/strict";
import { initialsKey } from "@parley/search";
assert.deepEqual(initialsKey("안녕하세요"), "ㅇㄴㅎㅅㅇ", "packages/search/src/keys.ts:87");
