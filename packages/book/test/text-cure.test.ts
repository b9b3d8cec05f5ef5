/** The cures of texts: only what is certain. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { cureText } from "@parley/book";

const CURES: { readonly [rule: string]: readonly (readonly [lang: string, text: string, cured: string])[] } = {
  "one space, and none before a stop": [
    ["ru", "Жди́те  здесь .", "Жди́те здесь."],
    ["ko", "멈추세요\u00a0지금", "멈추세요 지금"],
    ["ko", "거기 서세요 !", "거기 서세요!"],
    ["ru", "Стоп\tтут", "Стоп тут"],
    ["uk", "Так , зара́з", "Так, зара́з"],
    ["ru", "5\u00a0мл", "5 мл"],
    ["en", "Give .5 ml", "Give .5 ml"],
    ["ru", "Да́йте  ,5 мл", "Да́йте ,5 мл"],
    ["ko", "여기\u3000있어요", "여기 있어요"],
  ],
  "a sign after a vowel is a stress mark": [
    ["ru", "Стои´те", "Стои́те"],
    ["ru", "Стои`те", "Стои́те"],
    ["uk", "Сті´йте", "Сті́йте"],
    ["ru", "вода´", "вода́"],
    // The word has another mark, or two such signs.
    ["ru", "Сто́и´те", "Сто́и´те"],
    ["ru", "Сто´и´те", "Сто´и´те"],
    ["ru", "объ´ект", "объ´ект"],
    ["ru", "5´", "5´"],
  ],
  "a sign between letters is an apostrophe, where the language has one": [
    ["uk", "п´ять", "п’ять"],
    ["uk", "м`яч", "м’яч"],
    ["en", "Don´t move", "Don’t move"],
    ["en", "We`re here", "We’re here"],
    ["ru", "с´езд", "с´езд"],
    ["en", "6′ 2", "6′ 2"],
    ["en", "`stop`", "`stop`"],
  ],
  "letters of another alphabet that look the same": [
    ["ru", "Cто́йте", "Сто́йте"],
    ["ru", "вoдá здесь", "вода́ здесь"],
    ["uk", "лiкар", "лікар"],
    ["en", "Stоp", "Stop"],
    ["ru", "Wi-Fі", "Wi-Fi"],
    ["ru", "Сop", "Сop"],
    ["ru", "АC", "АC"],
    ["ru", "Vода", "Vода"],
    ["ru", "рentgen", "pentgen"],
  ],
  "invisible characters": [
    ["ru", "Жди\u00adте", "Ждите"],
    ["ru", "Да\u200e", "Да"],
    ["ko", "여\u200d기", "여기"],
    ["en", "Stop \u2060now", "Stop now"],
    ["ru", "Да 👨‍👩‍👧", "Да 👨‍👩‍👧"],
    ["en", "Say \u200eשלום", "Say \u200eשלום"],
  ],
  "what has no certain cure stays": [
    ["ru", "Скажи́те «да.", "Скажи́те «да."],
    ["ru", "го́лоден/голодна́", "го́лоден/голодна́"],
    ["ru", "СТОП ВСЕМ", "СТОП ВСЕМ"],
  ],
};
for (const [rule, table] of Object.entries(CURES))
  describe(rule, () => {
    for (const [lang, text, cured] of table)
      test(`${lang} ${JSON.stringify(text)} → ${JSON.stringify(cured)}`, () =>
        assert.equal(cureText(text, lang), cured));
  });

test("curing a text twice changes nothing more", () =>
  fc.assert(
    fc.property(
      fc.constantFrom("ru", "ko", "uk", "en"),
      fc.array(fc.constantFrom(...Array.from("аАоСcCxрpйяії물´`′’ .,!\t\u00a0\u200b\u00ad\u0301 5{n}wzW")), {
        maxLength: 14,
      }),
      (lang, letters) => {
        const text = letters.join("");
        const cured = cureText(text, lang);
        assert.equal(cureText(cured, lang), cured);
      },
    ),
    { numRuns: 3000 },
  ));
