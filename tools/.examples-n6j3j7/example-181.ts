import assert from "node:assert/strict";
import { featuresOf } from "@parley/sound";
assert.deepEqual(featuresOf("a"), { kind: "vowel", height: 0, back: 1, round: false }, "packages/sound/src/phone.ts:92");
assert.deepEqual(featuresOf("?"), undefined, "packages/sound/src/phone.ts:92");
