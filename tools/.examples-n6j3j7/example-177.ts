import assert from "node:assert/strict";
import { guideFor } from "@parley/sound";
assert.deepEqual(guideFor("ko", "en").at(-1), { spelling: "wi", letters: "ㅟ", example: "as “we”" }, "packages/sound/src/languages.ts:36");
assert.deepEqual(guideFor("ko", "xx"), [], "packages/sound/src/languages.ts:36");
