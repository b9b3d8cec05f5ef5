import assert from "node:assert/strict";
import * as room from "@parley/song";
const { scoreRows, map } = room;
const syllables = [{ text: "лес", note: 1, notes: 1, startsWord: true, respelling: { ko: "례스" } }];
const texts = { ru: { role: "original", lines: { a: { text: "лес", syllables } } } };
const song = { lines: [{ id: "a", from: 1, to: 1, breath: false }], verses: [{ texts }] };
assert.deepEqual(scoreRows(song, 1, ["ko", "ru"]).map(({ kind, lang }) => `${kind} ${lang}`), ["original ru", "respelled ko"], "packages/song/src/score-rows.ts:34");
