import assert from "node:assert/strict";
import { isRespelled } from "@parley/edition";
assert.deepEqual(isRespelled({ id: "stop", no: "15-01", change: "changed", respellings: { ru: { ko: {} } } }, "ru", ["ko"]), true, "packages/edition/src/change-remarks.ts:50");
