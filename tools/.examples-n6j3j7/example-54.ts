import assert from "node:assert/strict";
import * as room from "@parley/edition";
const { searchKeysOf } = room;
const texts = { ko: [{ text: ["물"], respelling: {}, standing: "draft", disclosure: 0 }] };
assert.deepEqual(searchKeysOf({ no: "20-01", kind: "term", urgency: "routine", from: "both", texts }).text, ["ㅁㅜㄹ"], "packages/edition/src/search-keys.ts:8");
