import assert from "node:assert/strict";
import { scriptFor } from "@parley/sound/script";
assert.deepEqual(scriptFor("ko-KP")?.system, "Hang", "packages/sound/src/script-lookup.ts:12");
