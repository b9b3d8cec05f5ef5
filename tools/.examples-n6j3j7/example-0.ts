import assert from "node:assert/strict";
import { plain, speak, write } from "@parley/sound";
assert.deepEqual(plain(write(speak("안녕하세요", "ko"), "uk")), "анньонгасейо", "docs/adding-a-language.md:89");
assert.deepEqual(plain(write(speak("лі́кар", "uk"), "ko")), "리카르", "docs/adding-a-language.md:89");
