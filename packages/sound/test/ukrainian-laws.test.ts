import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fill, normalize, speak, wordsOf, writeIpa } from "@parley/sound";
import { ukrainian, ukrainianNumber, ukrainianOrdinal } from "@parley/sound/ukrainian";
import { runs } from "./runs.ts";

const bare = (text: string): string => text.replaceAll("\u0301", "");
const read = (text: string): string => wordsOf(normalize(text, "uk"));

test("figures and the same words written out sound the same", () => {
  for (const [figures, words] of [
    ["21 хвилина", "два́дцять одна́ хвилина"],
    ["2 жінки", "дві жінки"],
    ["на 3 поверсі", "на тре́тьому поверсі"],
  ] as const)
    assert.equal(writeIpa(speak(figures, "uk")), writeIpa(speak(words, "uk")));
});

test("a slot is filled with the words that its text is read as", () => {
  for (const [unit, form, value] of [
    ["minute", "", 21],
    ["person", "gen", 5],
    ["kilogram", "", 1002],
    ["percent", "", 12],
  ] as const) {
    const { text, spoken } = fill("uk", { type: "number", unit, form, value });
    const before = form === "gen" ? "для " : "";
    assert.equal(bare(read(before + text)), before + bare(spoken));
  }
  const time = fill("uk", { type: "time", form: "loc", value: "07:05" });
  assert.equal(time.spoken, "сьо́мій нуль п'ять");
  assert.equal(read(`о ${time.text}`), `о ${time.spoken}`);
  assert.equal(fill("uk", { type: "date", form: "gen", value: "2026-05-04" }).spoken, "четве́ртого тра́вня");
});

test("every number to 9,999 is the words of the number, with a stress in each word of more syllables", () => {
  for (let n = 0; n < 10_000; n++) {
    const words = read(`${n} мішків`);
    assert.doesNotMatch(words, /\d/u);
    if (![2, 3, 4].includes(n % 10) && n % 10 !== 1)
      assert.equal(words, `${n === 0 ? "нуль" : ukrainianNumber(n)} мішків`, String(n));
    for (const word of [
      ...ukrainianNumber(n, "gen").split(" "),
      ...(ukrainianOrdinal(n, "loc", "f") ?? "").split(" "),
    ]) {
      const vowels = word.match(/[аеєиіїоуюя]/gu)?.length ?? 0;
      assert.equal(word.match(/\u0301/gu)?.length ?? 0, vowels > 1 ? 1 : 0, word);
    }
  }
});

test("every date of a year and every minute of a day has words", () => {
  for (let day = 0; day < 366; day++) {
    const date = new Date(Date.UTC(2024, 0, 1 + day));
    const [year, month, number] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const two = (n: number): string => String(n).padStart(2, "0");
    const words = read(`до ${two(number)}.${two(month)}.${year}`);
    assert.match(words, /^до .*го (?:сі́чня|лю́того|.*ня|.*да) дві ти́сячі два́дцять четве́ртого ро́ку$/u);
    assert.equal(read(`до ${year}-${two(month)}-${two(number)}`), words);
  }
  for (let minute = 0; minute < 24 * 60; minute++) {
    const text = `о ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
    assert.match(bare(read(text)), /^о (?:\S+ )?\S+ій(?: |$)/u, text);
    assert.doesNotMatch(read(text), /\d/u);
  }
});

const pieces = fc.constantFrom(
  ..."0123456789 .,:;/-–−+×%°№§&$€₴½²³'’\"«»()абвгґіїєщьАКТІХVIXLCDMabmgkl".split(""),
  " мг",
  " грн",
  " ст.",
  " р.",
  "-й",
  " травня",
  " тис.",
  "о ",
  "до ",
  "\u0301",
  "\u00a0",
);

test("on any text: no error, and ranges in order without overlaps", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: pieces, maxLength: 60 })), (given) => {
      const text = given.normalize("NFC");
      let end = 0;
      for (const { from } of ukrainian.normalize!(text)) {
        assert.ok(end <= from[0] && from[0] < from[1] && from[1] <= text.length);
        end = from[1];
      }
    }),
    { numRuns: runs(3000) },
  );
});

test("50,000 characters of anything are read at once", () => {
  for (const unit of [
    "1",
    "1 ",
    "1-",
    "1.",
    "1,",
    "12:30 ",
    "№",
    "А",
    "АБ ",
    "I",
    "a",
    "a.",
    "@a",
    "а-",
    "а ",
    "1/",
    "2×",
    "т. ",
    "-",
    " ",
    "½",
    "1 і ",
    "5 слів ",
    "−1",
    "1~",
    "—1",
    "1÷",
    ".1",
  ]) {
    const text = unit.repeat(Math.ceil(50_000 / unit.length));
    const begun = performance.now();
    ukrainian.normalize!(text);
    assert.ok(performance.now() - begun < 20_000, `${unit}: ${Math.round(performance.now() - begun)} ms`);
  }
});
