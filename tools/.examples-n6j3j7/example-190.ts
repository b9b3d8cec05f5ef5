import assert from "node:assert/strict";
import { misleads, speak, write } from "@parley/sound";
assert.deepEqual(misleads(write(speak("네", "ko"), "ru"), "ru"), [{ word: "нэ", meaning: "heard as «не», not: a yes would be taken for a no" }], "packages/sound/src/respelling.ts:183");
