import assert from "node:assert/strict";
import { readDate } from "@parley/sound/script";
assert.deepEqual(readDate("2024-02-29"), { year: 2024, month: 2, day: 29 }, "packages/sound/src/date-time.ts:32");
assert.deepEqual(readDate("2025-02-29"), undefined, "packages/sound/src/date-time.ts:32");
