import assert from "node:assert/strict";
import { changeRemarks } from "@parley/edition";
import { localeFor } from "@parley/locale";
const entry = { id: "stop", no: "15-01", change: "changed", number: { old: "15-09", new: "15-01" } } as const;
assert.deepEqual(changeRemarks(entry, ["ko", "ru"], localeFor("en").phrase.changes), ["changed", "the number was 15-09"], "packages/edition/src/change-remarks.ts:8");
