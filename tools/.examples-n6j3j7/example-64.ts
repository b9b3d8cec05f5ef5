import assert from "node:assert/strict";
import * as room from "@parley/locale";
const { localeFor } = room;
assert.deepEqual(localeFor("ko-KP").name, "조선말", "packages/locale/src/reader.ts:15");
assert.deepEqual(localeFor("ko-KR").name, "한국어", "packages/locale/src/reader.ts:15");
assert.deepEqual(localeFor("de").name, "Deutsch", "packages/locale/src/reader.ts:15");
