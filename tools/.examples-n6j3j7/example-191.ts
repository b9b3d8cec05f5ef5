import assert from "node:assert/strict";
import { normalize, wordsOf } from "@parley/sound";
assert.deepEqual(wordsOf(normalize("Едем с 3 ранеными.", "ru")), "Едем с тремя́ ранеными.", "packages/sound/src/russian/normalize.ts:91");
