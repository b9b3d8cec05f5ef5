import assert from "node:assert/strict";
import { test } from "node:test";
import { templateOf } from "@parley/pack";
import { ownEntry } from "../src/own.ts";

test("a phrase of one's own is words, whatever control characters a backup brings: no slot, no second piece", () => {
  for (const [text, shown] of [
    ["물 주세요", "물 주세요"],
    ["\u0081n", "n"],
    ["a\u007fb", "ab"],
    ["{n}", "{{n}}"],
  ] as const)
    assert.equal(templateOf(ownEntry({ id: "own-1", texts: { ko: text } }).texts["ko"]![0]!.text), shown);
});
