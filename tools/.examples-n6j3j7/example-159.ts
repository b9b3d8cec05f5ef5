import assert from "node:assert/strict";
import * as room from "@parley/song";
const { writeTtml, includes } = room;
const notes = [{ start: 0, length: 2, bar: 1, strong: true, pitch: 60, sung: 1 }];
const syllables = [{ text: "лес", note: 1, notes: 1, startsWord: true, respelling: {} }];
const texts = { ru: { role: "original", lines: { a: { text: "лес", syllables } } }, en: { role: "meaning", lines: { a: { text: "forest", syllables: [] } } } };
const song = { title: { ru: "Лес" }, melody: { tempo: 60, meter: [4, 4], key: "C", notes }, lines: [{ id: "a", from: 1, to: 1 }], verses: [{ texts }] };
assert.deepEqual(writeTtml(song).includes('<span ttm:role="x-translation" xml:lang="en">forest</span>'), true, "packages/song/src/ttml.ts:12");
