import assert from "node:assert/strict";
import { speak, write, marked } from "@parley/sound";
assert.deepEqual(marked(write(speak("안녕하세요", "ko"), "ru")), "ан-нён-ха-сэ-ё", "packages/sound/src/respelling.ts:142");
assert.deepEqual(marked(write(speak("молоко́", "ru"), "en")), "muh-la-KOH", "packages/sound/src/respelling.ts:142");
