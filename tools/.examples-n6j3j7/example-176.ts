import assert from "node:assert/strict";
import { languageFor } from "@parley/sound";
assert.deepEqual(languageFor("ko-KP")?.tag, "ko-KP", "packages/sound/src/languages.ts:14");
assert.deepEqual(languageFor("ko-KR")?.tag, "ko", "packages/sound/src/languages.ts:14");
assert.deepEqual(languageFor("xx"), undefined, "packages/sound/src/languages.ts:14");
