import assert from "node:assert/strict";
import { speak, write, plain } from "@parley/sound";
assert.deepEqual(plain(write(speak("안녕하세요", "ko"), "ru")), "аннёнхасэё", "packages/sound/src/respelling.ts:88");
assert.deepEqual(plain(write(speak("спаси́бо", "ru"), "ko")), "스빠시바", "packages/sound/src/respelling.ts:88");
assert.deepEqual(plain(write(speak("Київ", "uk"), "en", "standard")), "Kyiv", "packages/sound/src/respelling.ts:88");
assert.deepEqual(plain(write(speak("Київ", "uk"), "en", "standard", { capitals: false })), "kyiv", "packages/sound/src/respelling.ts:88");
