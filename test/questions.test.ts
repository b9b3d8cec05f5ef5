import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { prepareFolder } from "@parley/press";

const { edition } = await prepareFolder("books/first-contact", { varieties: "all" });

/**
 * Endings that only a question has. A reader who says the syllables without a rise turns other endings into a statement
 * (안전해요: it is safe) or an order (혼자 계세요: stay here alone).
 */
const asks: { readonly [lang: string]: RegExp } = {
  ko: /(?:[가-힣]니까|[을될]까요|인가요)\?$/,
  "ko-KP": /(?:[가-힣]니까|[가-힣]가요)\?$/,
};

const questions = Object.entries(edition.entries).filter(([, entry]) => entry.answers === "yes-no");

describe("a yes-or-no question of the sample book is a question without the rise of the voice", () => {
  test("the book has such questions", () => assert.ok(questions.length >= 50));
  for (const [id, entry] of questions)
    test(id, () => {
      for (const [lang, texts] of Object.entries(entry.texts))
        for (const { text } of texts)
          assert.match(text.filter((piece) => typeof piece === "string").join(""), asks[lang] ?? /\?$/);
    });
});

/** What tells people that something is safe to enter, to start or to lift is asked with ли in Russian: order alone is not heard. */
const withLi = [
  "is-it-safe",
  "anyone-inside",
  "is-everyone-out",
  "is-it-off",
  "are-you-ready",
  "is-load-slung",
  "is-power-locked",
  "is-gas-measured",
  "is-oxygen-measured",
  "work-permit",
  "is-scaffold-safe",
  "does-casualty-respond",
  "is-casualty-breathing",
  "do-you-agree",
  "have-allergies",
  "is-weapon-empty",
  "anyone-on-range",
  "is-chamber-empty",
  "is-everyone-here",
];

describe("a question about safety is asked with ли in Russian", () => {
  for (const id of withLi)
    test(id, () => {
      for (const { text } of edition.entries[id]!.texts["ru"]!) assert.match(text.join(""), / ли /);
    });
});
