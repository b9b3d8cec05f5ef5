import assert from "node:assert/strict";
import { ukrainianOrdinal } from "@parley/sound/ukrainian";
assert.deepEqual(ukrainianOrdinal(21, "loc", "n"), "два́дцять пе́ршому", "packages/sound/src/ukrainian/ordinal-numbers.ts:57");
