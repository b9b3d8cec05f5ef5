import assert from "node:assert/strict";
import { ukrainian } from "@parley/sound/ukrainian";
assert.deepEqual(ukrainian.normalize!("2 жінки"), [{ from: [0, 1], words: "дві" }], "packages/sound/src/ukrainian/normalize.ts:62");
