/** Answers by a time that is over or to come. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { agoInWords, agoLabel, isDayOf, momentOf, nearDays, tenseOf, type AgoUnit } from "../src/card/answers/tense.ts";
import { dayOf } from "../src/card/answers/day.ts";

test("a question about the past never offers a day that is to come, one about the future none that is over", () => {
  const today = dayOf(2026, 10, 28);
  assert.deepEqual(nearDays("past"), ["today", "yesterday"]);
  assert.deepEqual(nearDays("future"), ["today", "tomorrow"]);
  assert.deepEqual(nearDays(undefined), ["yesterday", "today", "tomorrow"]);
  for (const by of [-400, -1, 0, 1, 400]) {
    const day = new Date(today.getTime() + by * 86_400_000);
    assert.equal(isDayOf("past", day, today), by <= 0);
    assert.equal(isDayOf("future", day, today), by >= 0);
    assert.equal(isDayOf(undefined, day, today), true);
  }
  assert.equal(tenseOf({ answers: { when: "past" } }), "past");
  assert.equal(tenseOf({ answers: "when" }), undefined);
});

describe("how long ago is no time of day", () => {
  const rows: readonly (readonly [count: number, unit: AgoUnit, lang: string, words: string, label: string])[] = [
    [2, "hour", "ko", "2시간 전", "시간 전"],
    [2, "hour", "ru", "2 часа назад", "часа назад"],
    [5, "hour", "ru", "5 часов назад", "часов назад"],
    [2, "hour", "en", "2 hours ago", "hours ago"],
    [2, "hour", "uk", "2 години тому", "години тому"],
    [1, "minute", "ru", "1 минуту назад", "минуту назад"],
    [40, "minute", "ko", "40분 전", "분 전"],
    [1, "day", "ru", "1 день назад", "день назад"],
    [3, "day", "ko", "3일 전", "일 전"],
    [0, "minute", "en", "0 minutes ago", "minutes ago"],
  ];
  for (const [count, unit, lang, words, label] of rows)
    test(words, () => {
      assert.equal(agoInWords(count, unit, lang), words);
      assert.equal(agoLabel(count, unit, lang), label);
    });
  test("the moment is that of the clock, also before midnight", () => {
    const now = new Date(2026, 10, 28, 1, 30);
    assert.equal(momentOf(2, "hour", now).toString(), new Date(2026, 10, 27, 23, 30).toString());
    assert.equal(momentOf(45, "minute", now).toString(), new Date(2026, 10, 28, 0, 45).toString());
  });
});
