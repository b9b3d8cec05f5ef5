import assert from "node:assert/strict";
import { blankedText } from "@parley/edition";
assert.deepEqual(blankedText({ text: "Wait {n|acc} {{min}}." }), "Wait ____ {min}.", "packages/edition/src/changes.ts:173");
