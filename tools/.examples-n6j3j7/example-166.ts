import assert from "node:assert/strict";
import { normalizeEnglish } from "@parley/sound/english";
assert.deepEqual(normalizeEnglish("5 mg")[0].words, "five milligrams", "packages/sound/src/english/normalize.ts:95");
