import assert from "node:assert/strict";
import * as room from "@parley/edition";
const { fillerKey } = room;
assert.deepEqual(fillerKey({ type: "number", unit: "minute" }, { slot: "n", form: "acc" }, "ru"), "number|minute|acc|ru", "packages/edition/src/edition.ts:167");
assert.deepEqual(fillerKey({ type: "time" }, { slot: "time", context: "3" }, "ru"), "time|||3|ru", "packages/edition/src/edition.ts:167");
