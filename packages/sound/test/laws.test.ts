import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { english } from "@parley/sound/english";
import { readDate, readTime, SCRIPTS, scriptsOfWord, US_KEYS } from "@parley/sound/script";
import {
  explain,
  fill,
  guessLanguage,
  languageFor,
  LANGUAGES,
  misleads,
  nearestPhone,
  plain,
  speak,
  write,
  writeIpa,
  type Sound,
  UNITS,
  VARIETIES,
  type Word,
} from "@parley/sound";
import { runs } from "./runs.ts";

const englishDictionary = await english.dictionary!();

const tags = [...LANGUAGES, ...VARIETIES].map(({ tag }) => tag);
const any = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(...Array.from("가값닭옷이 의하ㄱㅏ부а́яёжщъьтсяого hello 12,.-!")) }),
);

describe("on any text", () => {
  for (const tag of tags) {
    test(`${tag}: nothing throws, and every letter of a respelling says where it is from`, () => {
      fc.assert(
        fc.property(any, (text) => {
          const whole = text.normalize("NFC");
          const sound = speak(text, tag, { dictionary: englishDictionary });
          writeIpa(sound);
          for (const reader of tags) {
            for (const style of ["say", "standard"] as const) {
              for (const { from } of write(sound, reader, style))
                assert.ok(0 <= from[0] && from[0] <= from[1] && from[1] <= whole.length);
            }
          }
        }),
        { numRuns: runs(300) },
      );
    });
    test(`${tag}: what stands between words is kept`, () => {
      fc.assert(
        fc.property(any, (text) => speak(text, tag).parts.every((part) => part.from[0] <= part.from[1])),
        { numRuns: runs(300) },
      );
    });
  }
});

test("a segment's surface is its last step", () => {
  for (const [text, lang] of [
    ["국물을 같이 좋아해요", "ko"],
    ["Здра́вствуйте, его́ друг", "ru"],
  ] as const) {
    for (const part of speak(text, lang).parts) {
      if (part.kind !== "word") continue;
      for (const { onset, nucleus, coda } of part.syllables) {
        for (const { underlying, surface, steps } of [...onset, nucleus, ...coda])
          assert.equal(surface, steps.at(-1)?.to ?? underlying);
      }
    }
  }
});

test("a phone a writer lacks goes to the nearest it has", () =>
  assert.deepEqual([nearestPhone("θ", ["s", "t", "m"]), nearestPhone("y", ["i", "u", "a"])], ["s", "i"]));

describe("fillers say their figures", () => {
  for (const [lang, spoken] of [
    ["ko", "다섯 명"],
    ["ru", "пять челове́к"],
    ["en", "five people"],
  ] as const)
    test(lang, () => assert.equal(fill(lang, { type: "number", unit: "person", form: "", value: 5 }).spoken, spoken));
});

test("very long words are said in time that grows with them, and nothing overflows", () => {
  for (const [text, lang] of [
    ["щ".repeat(50_000), "ru"],
    ["안".repeat(50_000), "ko"],
    ["9".repeat(5_000), "ru"],
    ["5 ".repeat(3_000), "ru"],
    ["по-".repeat(5_000), "ru"],
    ["а-".repeat(5_000), "ru"],
    ["신고 ".repeat(3_000), "ko"],
    ["3·1 10:30 5kg ".repeat(1_000), "ko"],
    ["10:30 5 kg Dr. ".repeat(1_000), "en"],
    ["п'ять 5 ".repeat(2_000), "uk"],
  ] as const) {
    const sound = speak(text, lang);
    for (const reader of tags) assert.ok(plain(write(sound, reader)).length > 0);
  }
});

const wordsOf = (sound: Sound): Word[] => sound.parts.filter((part): part is Word => part.kind === "word");
const VOWELS = "аеиоуыэюя";

/** A Russian word of several syllables with a mark on one of its vowels. */
const marked = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...Array.from("бвгдзклмнпрстфхчшщ")), fc.constantFrom(...Array.from(VOWELS))), {
      minLength: 2,
      maxLength: 7,
    }),
    fc.nat(),
  )
  .map(([syllables, n]) => {
    const stressed = n % syllables.length;
    const word = syllables.map(([c, v], i) => `${c}${v}${i === stressed ? "\u0301" : ""}`).join("");
    return { word, stressed };
  });

describe("stress", () => {
  test("the author's mark is honoured, always", () => {
    fc.assert(
      fc.property(marked, ({ word, stressed }) => {
        const [said] = wordsOf(speak(word, "ru"));
        assert.equal(
          said!.syllables.findIndex(({ stress }) => stress),
          stressed,
        );
        assert.equal(said!.stressSource, "author");
      }),
      { numRuns: runs(500) },
    );
  });
  test("a word without a stress mark is known by a list, or flagged; never guessed", () => {
    fc.assert(
      fc.property(marked, ({ word }) => {
        const bare = word.replaceAll("\u0301", "");
        const sound = speak(bare, "ru");
        const flagged = sound.remarks.some(({ rule }) => /^stress\.(?:unknown|homograph)$/.test(rule));
        const [said] = wordsOf(sound);
        assert.equal(flagged, said!.stressSource === "unknown");
        if (flagged) assert.ok(said!.syllables.every(({ stress }) => stress === undefined));
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("explain", () => {
  test("names only rules of the language, in their order, on letters that are there", () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...tags), (text, tag) => {
        const whole = text.normalize("NFC");
        const rules = languageFor(tag)!.rules.map(({ name }) => name);
        const { reasons } = explain(text, tag);
        const places = reasons.map(({ rule }) => rules.indexOf(rule));
        assert.ok(places.every((place) => place >= 0));
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
        );
        for (const { at, letters } of reasons) assert.equal(whole.slice(...at), letters);
      }),
      { numRuns: runs(300) },
    );
  });
  test("tells the article, the letters and the sound", () =>
    assert.deepEqual(
      explain("국물", "ko").reasons.map(({ rule, letters, from, to }) => [rule, letters, from, to]),
      [["§18", "국", "k", "ŋ"]],
    ));
});

describe("a lexicon's IPA wins over every rule, and reads as it was written", () => {
  const ipaOf = (text: string, lang: string): string => writeIpa(speak(text, lang));
  for (const [text, lang] of [
    ["молоко́", "ru"],
    ["здра́вствуйте", "ru"],
    ["국물", "ko"],
    ["안녕하세요", "ko"],
    ["лі́кар", "uk"],
  ] as const) {
    test(text, () => {
      const ipa = ipaOf(text, lang);
      const read = speak("дом", "ru", { ipa: { дом: ipa } });
      assert.equal(writeIpa(read), ipa);
      assert.equal(read.remarks.length, 0);
    });
  }
});

describe("what a respelling must not be", () => {
  for (const [text, lang, reader, word] of [
    ["네", "ko", "ru", "нэ"],
    ["니가", "ko", "en", "niga"],
  ] as const)
    test(`${text} for ${reader}`, () =>
      assert.deepEqual(
        misleads(write(speak(text, lang), reader), reader).map((found) => found.word),
        [word],
      ));
  test("a word that begins as a rude one does is found", () => {
    const found = (text: string): string[] =>
      misleads([{ text, from: [0, text.length] }], "ru").map(({ word }) => word);
    assert.deepEqual(found("ссысэё, ссыро"), ["ссысэё", "ссыро"]);
    assert.deepEqual(found("массы, рассылка"), []);
  });
  test("쓰세요, 쓰러졌어요 and 싸워요 do not mislead Russians", () => {
    for (const word of ["쓰세요", "쓰러졌어요", "쑤셔요", "싸워요", "의사 선생님"])
      assert.deepEqual(misleads(write(speak(word, "ko"), "ru"), "ru"), [], word);
  });
  test("a word that only contains one is left alone", () =>
    assert.deepEqual(misleads([{ text: "недо", from: [0, 4] }], "ru"), []));
});

describe("the language of a text, by its letters", () => {
  for (const [text, tag] of [
    ["안녕 hello", "en"],
    ["안녕하세요 hi", "ko"],
    ["привет", "ru"],
    ["привіт", "uk"],
    ["119", undefined],
  ] as const)
    test(text, () => assert.equal(guessLanguage(text)?.tag, tag));
});

describe("how a language is written", () => {
  /** The small letters of a script, each once: not the forms that only fold to one, as ſ and final ς do. */
  const alphabetOf = (letters: RegExp): string[] =>
    Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
      (sign) => letters.test(sign) && /\p{L}/u.test(sign) && sign.toUpperCase().toLowerCase() === sign,
    );
  for (const { tag, letters, letterCount, syllabic, keyboard } of SCRIPTS) {
    const alphabet = alphabetOf(letters);
    test(`${tag}: letterCount is the size of its alphabet`, () => assert.equal(letterCount, alphabet.length));
    test(`${tag}: every key of the keyboard types something, and no letter is on two`, () => {
      const keys = Array.from(keyboard.keys);
      assert.equal(keys.length, US_KEYS.length, "as many keys as US_KEYS");
      const typed = keys.filter((key) => letters.test(key));
      assert.deepEqual(typed.toSorted(), [...new Set(typed)].toSorted());
    });
    // Jamo beyond the keyboard's, as old Hangul has them, are not typed; blocks are all of the modern ones.
    const lacking = alphabet.filter((letter) => {
      if (syllabic && !/^[\uac00-\ud7a3]$/u.test(letter)) return false;
      const on = (one: string): boolean =>
        keyboard.keys.includes(one) || Object.values(keyboard.shifted ?? {}).includes(one);
      const typed = keyboard.typed?.(letter);
      return !(on(letter) || (typed !== undefined && typed !== "" && Array.from(typed).every(on)));
    });
    test(`${tag}: every letter can be typed`, () => assert.deepEqual(lacking.slice(0, 10), []));
  }
  for (const [word, tag] of [
    ["дом", "ru"],
    ["молоко", "ru"],
    ["привет", "ru"],
    ["дім", "uk"],
    ["hello", "en"],
    ["안녕", "ko"],
  ] as const)
    test(`${word} is taken for ${tag}, whatever else could write it`, () =>
      assert.equal(scriptsOfWord(word)[0]?.tag, tag));
});

describe("every unit a slot can name is one the language says", () => {
  for (const tag of tags)
    test(tag, () => {
      const spoken = (unit: { unit?: string }): string =>
        fill(tag, { type: "number", form: "", value: 2, ...unit }).spoken;
      for (const unit of UNITS) if (unit !== "channel") assert.notEqual(spoken({ unit }), spoken({}), unit);
    });
});

describe("every form a slot can ask for is one the language fills", () => {
  for (const { tag, forms } of SCRIPTS) {
    if (forms.length === 0) continue;
    test(`${tag}: ${forms.join(" ")}`, () => {
      const shown = forms.map((form) => fill(tag, { type: "number", unit: "minute", form, value: 2 }).spoken);
      assert.ok(new Set(shown).size > 1, shown.join(", "));
    });
  }
});

describe("days and times as books write them", () => {
  const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const two = (n: number): string => String(n).padStart(2, "0");
  test("every day of 400 years, and no other", () => {
    for (let year = 1800; year < 2200; year++)
      for (let month = 0; month <= 13; month++)
        for (let day = 28; day <= 32; day++) {
          const days = [0, 31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0][month]!;
          assert.equal(
            readDate(`${year}-${two(month)}-${two(day)}`) !== undefined,
            day <= days,
            `${year} ${month} ${day}`,
          );
        }
  });
  test("every minute of a day", () => {
    for (let at = 0; at < 24 * 60; at++) {
      const [hour, minute] = [Math.floor(at / 60), at % 60];
      assert.deepEqual(readTime(`${hour}:${two(minute)}`), { hour, minute, minuteDigits: two(minute) });
    }
    for (const none of ["24:00", "7:60", "7:5", "7", "07:30:00", "a", ""])
      assert.equal(readTime(none), undefined, none);
  });
});
