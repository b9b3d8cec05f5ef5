import assert from "node:assert/strict";
import { test } from "node:test";
import { LOCALES } from "@parley/locale";
import { answerOf, type Answer } from "../src/answer.ts";

const CASES: readonly (readonly [answer: Answer | undefined, ...typed: readonly string[]])[] = [
  ["yes", "y", "Y", " y ", "yes", "Yes", "н", "Н", "ㅛ", "да", "Да", "так", "예", "네", "ｙ"],
  ["no", "n", "no", "т", "ㅜ", "нет", "ні", "아니요", "아니"],
  ["back", "b", "B", "и", "ㅠ"],
  ["end", "q", "й", "ㅂ"],
  ["help", "?"],
  ["leave", "", "  "],
  [undefined, "x", "yy", "ye", "д", "ㅇ", "yes please", "1", "ok", "в", "-"],
];

test("an answer is a key of any keyboard or a word of any interface language, and nothing else", () => {
  for (const [answer, ...all] of CASES) for (const typed of all) assert.equal(answerOf(typed), answer, typed);
});

test("no word says yes in one language and no in another", () => {
  const words = Object.values(LOCALES).map(({ answer }) => answer);
  const no = new Set(words.flatMap((one) => one.no));
  for (const yes of words.flatMap((one) => one.yes)) assert.equal(no.has(yes), false, yes);
});
