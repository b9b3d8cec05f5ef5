import assert from "node:assert/strict";
import { languageOf } from "@parley/sound/script";
assert.deepEqual(languageOf("ko-KP"), "ko", "packages/sound/src/tag.ts:4");
