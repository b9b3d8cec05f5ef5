import assert from "node:assert/strict";
import * as room from "@parley/press";
const { stressedWords, map } = room;
assert.deepEqual(stressedWords("Закро́йте замо́к.", "ru").map(({ stressed }) => stressed), [[1], [1]], "packages/press/src/stressed-word.ts:31");
