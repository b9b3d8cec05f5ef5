import assert from "node:assert/strict";
import { tagFor } from "@parley/sound/script";
assert.deepEqual(tagFor("ko-KP", { ko: "물", ru: "вода́" }), "ko", "packages/sound/src/tag.ts:17");
