import assert from "node:assert/strict";
import { concernsReaders } from "@parley/edition";
const entry = { id: "stop", no: "15-01", change: "changed", texts: { en: { new: [{ text: "Stop!" }] } } } as const;
assert.deepEqual(concernsReaders(entry, ["ko", "ru"]), false, "packages/edition/src/change-remarks.ts:35");
