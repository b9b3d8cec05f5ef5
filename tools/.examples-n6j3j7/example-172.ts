import assert from "node:assert/strict";
import { composeBlock } from "@parley/sound/korean";
assert.deepEqual(composeBlock("ㄱ", "ㅏ", "ㅄ"), "값", "packages/sound/src/korean/hangul.ts:76");
