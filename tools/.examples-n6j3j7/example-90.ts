import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { bookId } = room;
assert.deepEqual(bookId({ book: { title: { ru: "Кни́га", ko: "책" } } }), "ko 책, ru Кни́га", "packages/pack/src/pack.ts:106");
