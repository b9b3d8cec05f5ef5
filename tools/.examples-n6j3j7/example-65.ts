import assert from "node:assert/strict";
import * as room from "@parley/locale";
const { nameOf } = room;
assert.deepEqual(nameOf("ko", "ru"), "корейский", "packages/locale/src/reader.ts:44");
assert.deepEqual(nameOf("ko-KP", "en"), "Korean (North)", "packages/locale/src/reader.ts:44");
assert.deepEqual(nameOf("de", "ru"), "немецкий", "packages/locale/src/reader.ts:44");
