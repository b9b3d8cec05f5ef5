import assert from "node:assert/strict";
import { textKey } from "@parley/search";
assert.deepEqual(textKey("감삽"), "ㄱㅏㅁㅅㅏㅂ", "packages/search/src/keys.ts:40");
assert.deepEqual(textKey("Ещё"), "еще", "packages/search/src/keys.ts:40");
