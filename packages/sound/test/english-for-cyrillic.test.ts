import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { english } from "@parley/sound/english";
import { marked, speak, write, writeIpa } from "@parley/sound";

const dictionary = await english.dictionary!();
const words = Object.keys(dictionary);
const respelled = (text: string, reader: string): string => marked(write(speak(text, "en", { dictionary }), reader));

describe("English for readers of Cyrillic", () => {
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      "one stressed syllable, the last of two",
      [
        ["thirteen", "сёр-ТИН"],
        ["thirty", "СЁР-ти"],
        ["fourteen", "фор-ТИН"],
        ["seventeen", "сэ-ван-ТИН"],
        ["nineteen", "найн-ТИН"],
        ["outside", "аут-САЙД"],
      ],
    ],
    [
      "ё stands after consonants only, since after a vowel it is «йо»",
      [
        ["work", "уэрк"],
        ["worse", "уэрс"],
        ["power", "ПАУ-эр"],
        ["lower", "ЛОУ-эр"],
        ["early", "ЭР-ли"],
        ["nurse", "нёрс"],
      ],
    ],
    [
      "of two readings that differ in [ɑ] and [ɔ], the one with [ɔ]",
      [
        ["caught", "кот"],
        ["cost", "кост"],
        ["lost", "лост"],
        ["want", "уонт"],
        ["cut", "кат"],
        ["hot", "хат"],
      ],
    ],
    [
      "a form has the [ɔ] of its stem",
      [
        ["falling", "ФО-линг"],
        ["causes", "КО-зиз"],
        ["swallowed", "СУО-лоуд"],
        ["watching", "УО-чинг"],
        ["wanting", "УОН-тинг"],
        ["exhausted", "иг-ЗО-стид"],
        ["father", "ФА-зёр"],
        ["stopped", "стапт"],
      ],
    ],
    [
      "th before r and after s is т, and before s it is not written",
      [
        ["sixth", "сикст"],
        ["sixths", "сикс"],
        ["three", "три"],
        ["throw", "троу"],
        ["through", "тру"],
        ["months", "манс"],
        ["clothes", "клоуз"],
      ],
    ],
    [
      "weak [ɪ] by its letters",
      [
        ["minute", "МИ-нит"],
        ["minutes", "МИ-нитс"],
        ["toilet", "ТОЙ-лит"],
        ["helmet", "ХЭЛ-мит"],
        ["harness", "ХАР-нис"],
        ["blanket", "БЛЭН-кит"],
        ["target", "ТАР-гит"],
        ["medicine", "МЭ-ди-син"],
        ["penicillin", "пэ-ни-СИ-лин"],
        ["vomiting", "ВА-ми-тинг"],
        ["cylinder", "СИ-лин-дёр"],
        ["received", "ри-СИВД"],
        ["brigade", "бри-ГЭЙД"],
        ["language", "ЛЭН-гуидж"],
        ["damaged", "ДЭ-миджд"],
        ["percentage", "пёр-СЭН-тидж"],
        ["bandage", "БЭН-дидж"],
        ["surface", "СЁР-фис"],
        ["mountain", "МАУН-тин"],
        ["ticket", "ТИ-кит"],
        ["darkness", "ДАРК-нис"],
        ["quiet", "КУАЙ-ит"],
        ["family", "ФЭ-ми-ли"],
      ],
    ],
    [
      "other weak vowels stay",
      [
        ["again", "а-ГЭН"],
        ["open", "ОУ-пан"],
        ["goggles", "ГА-галз"],
        ["station", "СТЭЙ-шан"],
        ["ago", "а-ГОУ"],
      ],
    ],
    [
      "vowels before r",
      [
        ["urine", "Ю-рин"],
        ["diarrhoea", "дай-а-РИ-а"],
        ["camera", "КЭ-ма-ра"],
        ["ambulance", "ЭМ-бью-ланс"],
      ],
    ],
    [
      "the and to before a vowel",
      [
        ["to it", "ту ит"],
        ["to me", "та ми"],
        ["the exit", "зи ЭГ-зит"],
        ["the door", "за дор"],
        ["the unit", "за Ю-нит"],
      ],
    ],
    [
      "compounds are cut between their parts",
      [
        ["unexploded", "ан-икс-ПЛОУ-дид"],
        ["forklift", "ФОРК-лифт"],
        ["flashlight", "ФЛЭШ-лайт"],
        ["explain", "икс-ПЛЭЙН"],
        ["unit", "Ю-нит"],
      ],
    ],
  ];
  for (const [name, rows] of groups)
    test(name, () => {
      for (const [written, expected] of rows) assert.equal(respelled(written, "ru"), expected);
    });
  test("the same for Ukrainian readers", () => {
    assert.equal(respelled("three minutes", "uk"), "трі МИ-нитс");
    assert.equal(respelled("the exit", "uk"), "зі ЕҐ-зит");
    assert.equal(respelled("thirteen", "uk"), "сар-ТІН");
  });
  test("a diphthong in the IPA of a book is one vowel: blood group A", () => {
    const sound = speak("group a", "en", { dictionary, ipa: { a: "ˈeɪ", group: "ɡaʊt" } });
    assert.equal(marked(write(sound, "ru")), "гаут эй");
    assert.equal(writeIpa(sound), "ɡawt ˈej");
  });
  test("no word has two stressed syllables", () => {
    for (const word of words.filter((_, i) => i % 40 === 0))
      for (const part of speak(word, "en", { dictionary }).parts)
        if (part.kind === "word")
          assert.ok(part.syllables.filter(({ stress }) => stress === true).length <= 1, part.written);
  });
  test("any word: every syllable has letters", () =>
    fc.assert(
      fc.property(fc.nat(words.length - 1), (at) => {
        const word = words[at]!;
        for (const reader of ["ru", "uk"])
          for (const { text } of write(speak(word, "en", { dictionary }), reader)) assert.notEqual(text, "", word);
      }),
    ));
});
