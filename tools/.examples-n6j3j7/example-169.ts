import assert from "node:assert/strict";
import { usesSpelling } from "@parley/sound";
assert.deepEqual(usesSpelling("аннёнхасэё", "нн"), true, "packages/sound/src/guide.ts:24");
assert.deepEqual(usesSpelling("감사", "ㄱ"), true, "packages/sound/src/guide.ts:24");
