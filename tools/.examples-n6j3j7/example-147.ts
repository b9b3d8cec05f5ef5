import assert from "node:assert/strict";
import * as room from "@parley/song";
const { scoreSvg, includes } = room;
const text = { text: "лес", x: 1, y: 20, size: 8, width: 12, row: 0, note: 1 };
const system = { width: 60, height: 24, path: "M0 0h60", texts: [text], from: 1, to: 2, places: [] };
assert.deepEqual(scoreSvg(system, [{ kind: "original", lang: "ru", sung: "ru", syllables: [] }]).includes('lang="ru"'), true, "packages/song/src/score-svg.ts:9");
