import assert from "node:assert/strict";
import * as room from "@parley/book";
const { cureText } = room;
assert.deepEqual(cureText("Жди́те  здесь .", "ru"), "Жди́те здесь.", "packages/book/src/text-cure.ts:115");
assert.deepEqual(cureText("Cто́йте", "ru"), "Сто́йте", "packages/book/src/text-cure.ts:115");
assert.deepEqual(cureText("Стои´те", "ru"), "Стои́те", "packages/book/src/text-cure.ts:115");
