import assert from "node:assert/strict";
import * as room from "@parley/edition";
const { plainText } = room;
assert.deepEqual(plainText(["Подожди́те ", { slot: "n", form: "acc" }, "."], () => "5 мину́т"), "Подожди́те 5 мину́т.", "packages/edition/src/pieces.ts:52");
