import assert from "node:assert/strict";
import { guessLanguage } from "@parley/sound";
assert.deepEqual(guessLanguage("привіт")?.tag, "uk", "packages/sound/src/languages.ts:50");
assert.deepEqual(guessLanguage("119"), undefined, "packages/sound/src/languages.ts:50");
