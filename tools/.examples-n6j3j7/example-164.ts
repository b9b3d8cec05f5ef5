import assert from "node:assert/strict";
import { readTime } from "@parley/sound/script";
assert.deepEqual(readTime("7:05"), { hour: 7, minute: 5, minuteDigits: "05" }, "packages/sound/src/date-time.ts:18");
assert.deepEqual(readTime("24:00"), undefined, "packages/sound/src/date-time.ts:18");
