import assert from "node:assert/strict";
import { plain, speakWords, write } from "@parley/sound";
assert.deepEqual(plain(write(speakWords("оди́н с", "ru"), "en")), "adeen s", "packages/sound/src/respelling.ts:45");
