import assert from "node:assert/strict";
import { numbersIn } from "@parley/edition";
assert.deepEqual(numbersIn('{"parley":1,"entries":{"stop":{"no":"15-01"}}}'), { stop: "15-01" }, "packages/edition/src/edition-file.ts:133");
