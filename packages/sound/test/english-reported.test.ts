import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { normalize, wordsOf } from "@parley/sound";

describe("what cannot be decided or read is reported", () => {
  for (const [text, ...rules] of [
    ["05/06/2026", "figure.ambiguous"],
    ["10-5", "figure.ambiguous"],
    ["5 nm", "figure.ambiguous"],
    ["1,5 mg", "figure.ambiguous"],
    ["a 20' rope, 20'", "figure.ambiguous"],
    ["25:00", "figure.unread"],
    ["A+", "figure.ambiguous"],
    ["12 345 people", "figure.ambiguous"],
    ["10.000", "figure.ambiguous"],
    ["2.000 km", "figure.ambiguous"],
    ["15/5", "figure.ambiguous"],
    ["Fix IT today", "abbreviation.unread"],
    ["IT is wet", "abbreviation.unread"],
    ["WE HAVE A BUN", "abbreviation.unread"],
    ["They told US.", "abbreviation.unread"],
    ["41N", "figure.ambiguous"],
    ["39 C", "figure.ambiguous"],
    ["Dive at 1800", "figure.ambiguous"],
    ["No. 4 men", "figure.ambiguous"],
    ["2 amp. now", "abbreviation.unread"],
    ["the req. form", "abbreviation.unread"],
    ["2th", "figure.unread"],
    ["the 20s pause", "figure.ambiguous"],
    ["Hold it 30s-40s", "figure.ambiguous"],
    ["Omar II", "figure.ambiguous"],
    ["Omar I", "figure.ambiguous"],
    ["32A", "figure.ambiguous"],
    ["41S", "figure.ambiguous"],
    ["8.00-16.00", "figure.ambiguous"],
    ["04/07", "figure.ambiguous"],
    ["the cyl. is full", "abbreviation.unread"],
    ["pt. awake", "abbreviation.unread"],
    ["My name is <name>.", "sign.unread"],
    ["<a> of <b>", "sign.unread", "sign.unread"],
    ["the GIL is here", "abbreviation.unread"],
    ["😀", "sign.unread"],
    ["привет", "script.unread"],
  ] as const)
    test(text, () =>
      assert.deepEqual(
        normalize(text, "en").remarks.map(({ rule }) => rule),
        rules,
      ),
    );
});

describe("a misprinted ordinal is read as the ordinal of its figures, and reported", () => {
  for (const [text, words] of [
    ["the 3th deck", "the third deck"],
    ["on the 21th", "on the twenty first"],
    ["the 12nd and the 13th", "the twelfth and the thirteenth"],
  ] as const)
    test(text, () => {
      const normalized = normalize(text, "en");
      assert.equal(wordsOf(normalized), words);
      assert.deepEqual(
        normalized.remarks.map(({ rule }) => rule),
        ["figure.unread"],
      );
    });
});

describe("nothing is read for tags, comments and the brackets of an address", () => {
  for (const [text, words] of [
    ["<b>Do not</b> move", "Do not move"],
    ["un<i>lock</i> it", "unlock it"],
    ["one<br>two<noise/>three", "one two three"],
    ['<break time="1s"/>Breathe in.', "Breathe in."],
    ["<!-- slowly -->Sit down.", "Sit down."],
    ["<p>Sit</p><p>Stand</p>", "Sit Stand"],
    ["Write to <watch@port.org>.", "Write to watch at port dot org."],
  ] as const)
    test(text, () => {
      const normalized = normalize(text, "en");
      assert.equal(wordsOf(normalized), words);
      assert.deepEqual(normalized.remarks, []);
    });
});
