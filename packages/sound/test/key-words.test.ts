import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { languageFor } from "@parley/sound";

const keyWords = (lang: string, text: string): readonly string[] => languageFor(lang)!.keyWords!(text);

/** Text → the words an index lists it under. */
const CASES: readonly (readonly [string, string, string])[] = [
  ["ru", "Мне нужна́ вода́.", "вода"],
  ["ru", "У меня́ аллерги́я на пеницилли́н.", "аллергия пенициллин"],
  ["ru", "Вам нужна́ опера́ция? Бы́ли опера́ции?", "операция операция"],
  ["ru", "Сде́лайте ЭКГ в Москве́.", "сделать ЭКГ Москве"],
  ["ru", "Нельзя́.", ""],
  ["uk", "Мені потрібна вода.", "вода"],
  ["en", "I need water.", "water"],
  ["en", "Do you speak Korean? Call an EMT.", "speak Korean call EMT"],
  ["en", "Don't shoot!", "shoot"],
  ["ko", "물이 필요해요.", "물"],
  ["ko", "아이가 없어졌어요.", "아이 없어졌어요"],
  ["ko", "아이 이름이 뭐예요?", "아이 이름"],
  ["ko", "손잡이를 잡으세요.", "손잡이 잡으세요"],
  ["ko", "구급차를 불러 주세요.", "구급차 불러"],
  ["ko", "119에 전화하세요.", "전화"],
  ["ko", "산소 농도를 확인하세요.", "산소 농도 확인"],
  ["ko", "B형이에요.", "B형"],
];

describe("the key words of a text", () => {
  for (const [lang, text, words] of CASES)
    test(`${lang}: ${text}`, () => assert.equal(keyWords(lang, text).join(" "), words));
  test("any text has key words of its own letters, without marks, and none of them is a function word", () => {
    fc.assert(
      fc.property(fc.constantFrom("ru", "uk", "en", "ko"), fc.string({ unit: "grapheme" }), (lang, text) => {
        for (const word of keyWords(lang, text)) {
          assert.match(word, /^[\p{L}\p{M}]/u);
          assert.doesNotMatch(word, /[\u0301\s]/u);
        }
      }),
    );
  });
});
