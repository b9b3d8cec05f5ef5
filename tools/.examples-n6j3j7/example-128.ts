import assert from "node:assert/strict";
import { normalise } from "@parley/search";
assert.deepEqual(normalise("Вода́, пожа́луйста!"), "вода пожалуйста", "packages/search/src/keys.ts:7");
