import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { LANGUAGES, normalize, speak, wordsOf, type Word } from "@parley/sound";
import { runs } from "./runs.ts";

const tags = LANGUAGES.map(({ tag }) => tag);
const rulesOf = (text: string, lang: string, readings = {}): string[] =>
  normalize(text, lang, readings).remarks.map(({ rule, word }) => `${word} ${rule}`);

const any = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(...Array.from("0123456789 .,:;/–-+±№#%°½Ⅱ①мгкч年명번시월일AaBбяєїkm²")) }),
);

describe("on any text", () => {
  for (const tag of tags) {
    test(`${tag}: pieces cover the text in order, and nothing throws`, () => {
      fc.assert(
        fc.property(any, (text) => {
          const whole = text.normalize("NFC");
          const { pieces, remarks } = normalize(text, tag);
          assert.equal(pieces.map(({ written }) => written).join(""), whole);
          let done = 0;
          for (const { written, from } of pieces) {
            assert.deepEqual(from, [done, done + written.length]);
            done = from[1];
          }
          for (const { at, word } of remarks) assert.ok(whole.startsWith(word, at), `${word} at ${at} of ${whole}`);
        }),
        { numRuns: runs(500) },
      );
    });

    test(`${tag}: a figure is read or reported`, () => {
      fc.assert(
        fc.property(any, (text) => {
          const normalized = normalize(text, tag);
          if (/\p{Nd}/u.test(wordsOf(normalized)))
            assert.ok(normalized.remarks.length > 0, `${text}: ${wordsOf(normalized)}`);
        }),
        { numRuns: runs(500) },
      );
    });

    test(`${tag}: words need no second normalization`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (n) => {
          const words = wordsOf(normalize(String(n), tag));
          assert.equal(wordsOf(normalize(words, tag)), words);
        }),
        { numRuns: runs(200) },
      );
    });
  }
});

describe("what no rule reads is reported with its place", () => {
  for (const [lang, text, reported] of [
    ["ko", "감氣에 걸렸어요", "氣 script.unread"],
    ["ko", "좋아요 😀", "😀 sign.unread"],
    ["ru", "по́мощь 你好", "你好 script.unread"],
    ["en", "say ᵻ now", "ᵻ script.unread"],
    ["uk", "ім'я: ____", "____ sign.unread"],
    ["ru", "кот ∰ пёс", "∰ sign.unread"],
    ["ru", "Дай fooB1a сюда́", "fooB1a script.unread"],
  ] as const)
    test(`${lang}: ${text}`, () => assert.ok(rulesOf(text, lang).includes(reported), rulesOf(text, lang).join(", ")));
});

describe("ordinary sentences are not reported", () => {
  for (const [lang, text] of [
    ["ko", "「잠깐만요」 ― 천천히… 네/아니요?"],
    ["ru", "«Стой!» — крикнул он… да/нет, кто-нибудь (все) здесь?"],
    ["en", "“Stop!” — he said… yes/no, well-known (all) don't; 'quoted'"],
    ["uk", "«Стій!» — сказав він… так/ні, будь-хто (всі) м'яч, сім’я"],
  ] as const)
    test(`${lang}: ${text}`, () => assert.deepEqual(rulesOf(text, lang), []));
});

describe("a reading of the author comes first", () => {
  test("it replaces every rule, and its trouble", () => {
    assert.equal(wordsOf(normalize("Здесь 2 коллеги.", "ru", { "2 коллеги": "два колле́ги" })), "Здесь два колле́ги.");
    assert.deepEqual(rulesOf("GASEC", "ko", { GASEC: "가섹" }), []);
  });
  test("the longest one that stands there", () =>
    assert.equal(wordsOf(normalize("5A и 5", "ru", { "5": "пять", "5A": "пять а" })), "пять а и пять"));
  for (const [lang, text, key, applied] of [
    ["en", "15 5", "5", true],
    ["en", "15", "5", false],
    ["en", "Vote in the USA", "US", false],
    ["ru", "Здесь 5 мужчин", "5 м", false],
    ["ru", "Вот -2 гра́дуса", "2", false],
    ["ru", "Да́йте 0,5 мг", "5 мг", false],
    ["ru", "Да́йте 5 мг.", "5 мг", true],
    ["en", "from 2-5", "5", false],
    ["ko", "GIL이 있어요", "GIL", true],
    ["ko", "3시간 걸려요", "3시", false],
    ["ko", "5번째 문", "5번", false],
    ["ko", "5번으로 가세요", "5번", true],
  ] as const)
    test(`${lang}: “${key}” ${applied ? "stands" : "does not stand"} in “${text}”`, () =>
      assert.equal(wordsOf(normalize(text, lang, { [key]: "X" })).includes("X"), applied));
  test("its words are looked at too", () =>
    assert.deepEqual(rulesOf("кот 5", "ru", { "5": "5 штук" }), ["5 figure.unread"]));
});

test("a sound keeps its places in the text as it is written", () => {
  for (const lang of tags) {
    const text = lang === "en" ? "take 5 now" : lang === "ko" ? "약 5 개" : lang === "ru" ? "вот 5 тут" : "ось 5 тут";
    const words = speak(text, lang).parts.filter((part): part is Word => part.kind === "word");
    const five = words.filter(({ from }) => text.slice(...from).includes("5"));
    assert.ok(five.length > 0, lang);
    assert.equal(text.slice(...words.at(-1)!.from), text.split(" ").at(-1));
  }
});
