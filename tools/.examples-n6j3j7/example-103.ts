import assert from "node:assert/strict";
import * as room from "@parley/press";
const { prepareOptions } = room;
assert.deepEqual(prepareOptions({ pairs: [["ko", "ru"]] }), { sides: ["ko", "ru"], required: ["ko", "ru"] }, "packages/press/src/kit.ts:46");
