import assert from "node:assert/strict";
import { nearestPhone } from "@parley/sound";
assert.deepEqual(nearestPhone("θ", ["s", "t", "k"]), "s", "packages/sound/src/phone.ts:133");
