import assert from "node:assert/strict";
import { fill } from "@parley/sound";
assert.deepEqual(fill("ru", { type: "number", unit: "minute", form: "acc", value: 21 }), { text: "21 мину́ту", spoken: "два́дцать одну́ мину́ту" }, "packages/sound/src/respelling.ts:162");
