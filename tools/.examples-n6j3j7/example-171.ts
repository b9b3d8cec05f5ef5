import assert from "node:assert/strict";
import { decomposeBlock } from "@parley/sound/korean";
assert.deepEqual(decomposeBlock("값"), ["ㄱ", "ㅏ", "ㅄ"], "packages/sound/src/korean/hangul.ts:55");
