import assert from "node:assert/strict";
import * as room from "@parley/pack";
const { packEdition } = room;
const text = { text: ["네"], respelling: { ru: { say: ["нэ"] } }, standing: "draft", disclosure: 0 };
const edition = { book: { languages: ["ko"] }, chapters: [], entries: { yes: { texts: { ko: [text] } } }, fillers: {} };
assert.deepEqual(packEdition(edition, new Map()).entries[0].texts.ko[0].respelling, { ru: "нэ" }, "packages/pack/src/packing.ts:67");
