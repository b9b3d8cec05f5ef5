import assert from "node:assert/strict";
import { scriptsOfWord } from "@parley/sound/script";
assert.deepEqual(scriptsOfWord("дом")[0]?.tag, "ru", "packages/sound/src/script-lookup.ts:30");
assert.deepEqual(scriptsOfWord("дім")[0]?.tag, "uk", "packages/sound/src/script-lookup.ts:30");
assert.deepEqual(scriptsOfWord("дом5"), [], "packages/sound/src/script-lookup.ts:30");
