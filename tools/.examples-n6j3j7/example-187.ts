import assert from "node:assert/strict";
import { plain, speak, write } from "@parley/sound";
assert.deepEqual(plain(write(speak("вода́", "ru"), "en")), "vada", "packages/sound/src/respelling.ts:128");
