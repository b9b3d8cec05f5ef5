import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { marked, misleads, plain, speak, write } from "@parley/sound";
import { russianForms } from "@parley/sound/russian";

const respelled = (text: string): string => marked(write(speak(text, "ru"), "en"));

describe("Russian for English readers: what English spelling would make of it", () => {
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      "ы is never a y",
      [
        ["вы", "vih"],
        ["мы", "mih"],
        ["слы́шите", "SLIH-shih-teh"],
        ["край", "krigh"],
        ["больни́цы", "bal-NEE-tsih"],
      ],
    ],
    [
      "ды́шит and спеши́т are no rude words",
      [
        ["ды́шит", "DIH-shuht"],
        ["спеши́т", "spi-SHUHT"],
        ["напиши́те", "nuh-pi-SHIH-teh"],
      ],
    ],
    [
      "a vowel with й is one sound",
      [
        ["ма́йна", "MIGH-nuh"],
        ["да́йте", "DIGH-teh"],
        ["э́той", "EH-tay"],
        ["дней", "dnay"],
        ["мой", "moy"],
        ["ду́й", "DOOY"],
        ["сейча́с", "see-CHAS"],
        ["пострада́вший", "puh-stra-DAF-shee"],
        ["вы́йдите", "VIH-di-teh"],
        ["ви́дите", "VEE-di-teh"],
        ["гуля́й", "goo-LYIGH"],
      ],
    ],
    [
      "an open е is no “ee”",
      [
        ["где", "gdeh"],
        ["все", "fseh"],
        ["в воде́", "v va-DEH"],
        ["нет", "net"],
      ],
    ],
    [
      "k, g and p that English does not say",
      [
        ["кни́ги", "k-NEE-ghi"],
        ["гнев", "g-nef"],
        ["пти́ца", "p-TEE-tsuh"],
        ["пса́ми", "p-SA-mi"],
        ["замкну́ть", "zamk-NOOT"],
        ["сигна́ла", "sig-NA-luh"],
        ["огни́", "ag-NEE"],
        ["здесь", "zdes"],
      ],
    ],
    [
      "syllables are cut as in English",
      [
        ["поня́тно", "pa-NYAT-nuh"],
        ["мо́жно", "MOHZH-nuh"],
        ["кивни́", "kiv-NEE"],
        ["напра́во", "na-PRA-vuh"],
        ["быстре́е", "bih-STREH-yeh"],
        ["семья́", "sim-YA"],
        ["иди́те", "ee-DEE-teh"],
      ],
    ],
    [
      "a doubled consonant in a group is one",
      [
        ["шестьдеся́т", "shihz-di-SYAT"],
        ["ссо́ра", "SOH-ruh"],
        ["ру́сский", "ROO-skee"],
        ["идти́", "it-TEE"],
      ],
    ],
    [
      "one rule for о",
      [
        ["рот", "roht"],
        ["лом", "lohm"],
        ["стоп", "stohp"],
        ["ско́рую", "SKOH-roo-yoo"],
        ["сорт", "sort"],
      ],
    ],
    [
      "g as in get, and the words и and а",
      [
        ["помоги́те", "puh-ma-GHEE-teh"],
        ["и", "ee"],
        ["а", "ah"],
      ],
    ],
    [
      "a preposition keeps its voice before a vowel, with or without a stress mark",
      [
        ["че́рез оди́н", "CHEH-riz a-DEEN"],
        ["через оди́н", "chi-riz a-DEEN"],
        ["че́рез по́ле", "CHEH-ris POH-leh"],
        ["че́рез", "CHEH-ris"],
      ],
    ],
  ];
  for (const [name, rows] of groups)
    test(name, () => {
      for (const [written, expected] of rows) assert.equal(respelled(written), expected);
    });

  test("no common word has a y after a consonant at the end of a syllable, three equal letters, or a rude syllable", () => {
    for (const form of russianForms())
      for (const { text } of write(speak(form, "ru"), "en")) {
        assert.doesNotMatch(text, /[^aeiou]y$|(.)\1\1|^(?:kn|gn)|shi[th]t/u, form);
      }
  });
  test("the letters of any word stay in their order", () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("аеиоуыэюяйьъкгптсшжнрл\u0301")) }), (word) => {
        const spans = write(speak(word, "ru"), "en");
        for (const [i, { from }] of spans.entries())
          assert.ok(i === 0 || from[0] >= spans[i - 1]!.from[0], `${word}: ${plain(spans)}`);
      }),
    ));
  test("slurs and obscene words are reported", () => {
    for (const word of ["shit", "shiht", "jap", "nig"])
      assert.equal(misleads([{ text: word, from: [0, 1] }], "en").length, 1);
  });
});
