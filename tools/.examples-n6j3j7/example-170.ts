import assert from "node:assert/strict";
import { speak, writeIpa } from "@parley/sound";
assert.deepEqual(writeIpa(speak("국물", "ko")), "kuŋmul", "packages/sound/src/ipa.ts:41");
assert.deepEqual(writeIpa(speak("до́брый", "ru")), "ˈdobrɨj", "packages/sound/src/ipa.ts:41");
