import assert from "node:assert/strict";
import { hasSyllabicLetters } from "@parley/sound/script";
assert.deepEqual(hasSyllabicLetters("물 water"), true, "packages/sound/src/script-lookup.ts:87");
assert.deepEqual(hasSyllabicLetters("вода"), false, "packages/sound/src/script-lookup.ts:87");
