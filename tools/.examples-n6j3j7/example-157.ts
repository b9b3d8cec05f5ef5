import assert from "node:assert/strict";
import * as room from "@parley/song";
const { sungTexts, map } = room;
const text = { role: "original", lines: {} };
assert.deepEqual(sungTexts({ verses: [{ texts: { ko: { ...text, role: "meaning" }, ru: text } }] }).map(({ lang }) => lang), ["ru"], "packages/song/src/sung-texts.ts:21");
