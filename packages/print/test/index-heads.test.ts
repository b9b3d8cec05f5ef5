import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { scriptFor } from "@parley/sound/script";
import { headsOf } from "../src/index-heads.ts";
import { columnsOf } from "../src/index-columns.ts";
import { shortened } from "../src/index-phrases.ts";

describe("forms of a word share a head: the most frequent, then the shortest", () => {
  for (const [tag, words, heads] of [
    ["ru", ["вечер", "вечером"], ["вечер", "вечер"]],
    ["ru", ["началась", "начать"], ["начать", "начать"]],
    ["ru", ["работы", "работа", "работать", "работать"], ["работать", "работать", "работать", "работать"]],
    ["ru", ["носилках", "носилки"], ["носилки", "носилки"]],
    ["ru", ["глаза", "глаз"], ["глаз", "глаз"]],
    ["ru", ["канал", "канала"], ["канал", "канал"]],
    ["ru", ["быстрее", "быстро"], ["быстро", "быстро"]],
    // Short stems, words of several words, and other words stay apart.
    ["ru", ["все", "всё"], ["все", "всё"]],
    ["ru", ["раз", "разуться"], ["раз", "разуться"]],
    ["ru", ["сигнал", "сигнала"], ["сигнал", "сигнал"]],
    ["ru", ["дом", "дым"], ["дом", "дым"]],
    ["ru", ["без воды", "вода"], ["без воды", "вода"]],
    ["uk", ["вечір", "вода", "воду"], ["вечір", "вода", "вода"]],
    ["uk", ["руки", "рука", "руками"], ["рука", "рука", "рука"]],
    // No endings are known.
    ["ko", ["아프다", "아프기"], ["아프다", "아프기"]],
    ["en", ["eye", "eyes"], ["eye", "eyes"]],
  ] as const)
    test(words.join(", "), () => {
      const found = headsOf(words, scriptFor(tag));
      assert.deepEqual(
        words.map((word) => found.get(word)),
        heads,
      );
    });
});

describe("a phrase shows the words in which it differs", () => {
  const nuts = "У меня аллергия на орехи.";
  const milk = "У меня аллергия на молоко.";
  for (const [phrase, width, others, expected] of [
    [nuts, 99, [milk], nuts],
    [nuts, 8, [nuts, milk], "…на орехи."],
    [nuts, 8, [nuts], "У меня…"],
    [nuts, 8, [nuts, "У вас болит?"], "У меня…"],
    ["Где боль?", 3, ["Где вы?"], "Где…"],
    // What differs does not fit.
    ["У меня водобоязнь", 5, ["У меня аллергия"], "У меня…"],
    ["Превысокомногорассмотрительствующий", 5, [], undefined],
  ] as const)
    test(`${phrase} in ${width} em`, () => assert.equal(shortened(phrase, width, 0, "ru", others), expected));
});

describe("beside its key word a phrase goes on after it", () => {
  for (const [phrase, key, width, tag, expected] of [
    ["가족이나 동료의 전화번호가 어떻게 돼요?", "가족이나", 8, "ko", "…동료의…"],
    ["Голова́ боли́т сильне́е?", "голова́", 9, "ru", "…боли́т сильне́е?"],
    // It fits.
    ["Голова́ боли́т?", "голова́", 12, "ru", "Голова́ боли́т?"],
    // It begins with another form, or with other words.
    ["가스가 새요, 나가세요!", "가스", 6, "ko", "가스가 새요,…"],
    ["У меня боли́т голова́ с утра", "голова́", 7, "ru", "У меня…"],
    // Nothing of the rest fits.
    ["Где превысокомногорассмотрительствующий?", "где", 6, "ru", undefined],
  ] as const)
    test(`${key}: ${phrase} in ${width} em`, () => assert.equal(shortened(phrase, width, 3, tag, [], key), expected));
});

test("each index begins on a page of its own where that costs none", () => {
  const line = (n: number) => ({ no: `10-${n}`, id: `e${n}`, n: 1 });
  const index = (side: "a" | "b", count: number) => ({
    side,
    title: "",
    language: "",
    lines: Array.from({ length: count }, (_, n) => line(n)),
  });
  const pagesOf = (first: number, second: number): string[] =>
    columnsOf([index("a", first), index("b", second)], 20, { head: 2, title: 3 }).map((page) =>
      page.map(({ side }) => side).join(""),
    );
  // Both would fit one page: that costs none.
  assert.deepEqual(pagesOf(4, 4), ["ab"]);
  assert.deepEqual(pagesOf(4, 34), ["a", "b"]);
  assert.deepEqual(pagesOf(30, 34), ["a", "b"]);
  assert.deepEqual(pagesOf(4, 60), ["ab", "b"]);
});
