import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fill, UNITS } from "@parley/sound";

/** 0 to 100, and the round numbers. */
const NUMBERS = [
  ...Array.from({ length: 101 }, (_, i) => i),
  110,
  120,
  200,
  210,
  300,
  500,
  900,
  1_000,
  2_000,
  5_000,
  10_000,
  100_000,
  1_000_000,
];
const CASES = ["nom", "gen", "dat", "acc", "ins", "prp"];
const noun = (text: string): string => text.split(" ").slice(1).join(" ");

describe("the noun after a number goes by the plural category of CLDR, and by nothing else", () => {
  for (const [lang, forms] of [
    ["ru", ["", ...CASES]],
    ["en", [""]],
    ["uk", [""]],
  ] as const) {
    const plural = new Intl.PluralRules(lang);
    test(`${lang}: ${NUMBERS.length} numbers, ${UNITS.length} units, ${forms.length} forms`, () => {
      for (const unit of UNITS)
        for (const form of forms) {
          const seen = new Map<string, string>();
          for (const value of NUMBERS) {
            const { text, spoken } = fill(lang, { type: "number", unit, form, value });
            assert.ok(text.startsWith(String(value)) || lang === "en", text);
            assert.doesNotMatch(spoken, /\d|undefined|NaN/, `${unit} ${form} ${value}`);
            // Two words may stand after a number (years old); an animate accusative goes by its last figure and the ten before it.
            if (lang === "ru" && unit === "person" && form === "acc") continue;
            // Zero and whole thousands are nouns themselves, and govern the genitive plural in every case.
            if (value % 1000 === 0) continue;
            const category = plural.select(value);
            const word = noun(text);
            assert.equal(seen.get(category) ?? word, word, `${lang} ${unit} ${form}: ${value}`);
            seen.set(category, word);
          }
        }
    });
  }
});

describe("what the plural category does not say", () => {
  for (const [lang, unit, form, value, spoken] of [
    ["ru", "person", "acc", 21, "два́дцать одного́ челове́ка"],
    ["ru", "person", "acc", 22, "два́дцать два челове́ка"],
    ["ru", "rouble", "ins", 1000, "одно́й ты́сячей рубле́й"],
    ["ru", "hour", "dat", 0, "нулю́ часо́в"],
    ["uk", "minute", "ins", 1000, "ти́сячею хвили́н"],
    ["en", "hour", "", 1000, "one thousand hours"],
  ] as const)
    test(`${lang}: ${spoken}`, () => assert.equal(fill(lang, { type: "number", unit, form, value }).spoken, spoken));
  test("ru: a date in each case", () =>
    assert.deepEqual(
      CASES.map((form) => fill("ru", { type: "date", form, value: "2026-03-03" }).spoken.split(" ")[0]),
      ["тре́тье", "тре́тьего", "тре́тьему", "тре́тье", "тре́тьим", "тре́тьем"],
    ));
});

describe("Korean: the counter is said with the number that goes with it, the particle with how it ends", () => {
  const rows: readonly (readonly [string, string, number, string])[] = [
    ["person", "", 1, "한 명"],
    ["person", "", 20, "스무 명"],
    ["person", "", 21, "스물한 명"],
    ["piece", "를", 3, "세 개를"],
    ["age-year", "", 20, "스무 살"],
    ["minute", "", 20, "이십 분"],
    ["minute", "을", 5, "오 분"],
    ["metre", "로", 100, "백 미터로"],
    ["floor", "로", 3, "삼 층으로"],
    ["won", "가", 1_000, "천 원이"],
    ["kilogram", "와", 10, "십 킬로그램과"],
  ];
  for (const [unit, form, value, spoken] of rows)
    test(`${value} ${unit} ${form}`, () =>
      assert.equal(fill("ko", { type: "number", unit, form, value }).spoken, spoken));
  test("every number, unit and particle has words", () => {
    for (const unit of UNITS)
      for (const form of ["", "가", "는", "를", "와", "로"])
        for (const value of NUMBERS) {
          const { text, spoken } = fill("ko", { type: "number", unit, form, value });
          assert.doesNotMatch(spoken, /\d|undefined/, `${unit} ${value}`);
          assert.ok(text.startsWith(String(value)), text);
        }
  });
});
