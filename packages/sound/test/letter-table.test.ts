import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { letterReadings, letterTable, LANGUAGES, speak, write, languageFor, type LetterRow } from "@parley/sound";
import { scriptFor } from "@parley/sound/script";

/** The letters of a text: of a syllable, those of the alphabet. */
const lettersIn = (text: string, lang: string): string[] =>
  Array.from(text).flatMap((letter) => scriptFor(lang)?.block?.parts(letter) ?? [letter]);

/** The everyday words as they are written with their stress, with their IPA where they have it. */
const everyday = (lang: string): ReadonlyMap<string, readonly [string, string | undefined]> =>
  new Map(
    languageFor(lang)!.letterWords!.map((line) => {
      const [word = "", ipa] = line.replaceAll("-", "").split(" ");
      return [word.replaceAll("\u0301", ""), [word, ipa]];
    }),
  );

/** What the respelling has for the syllables that a letter belongs to, with the end of the syllable before: 굴랴 for ґу́ля. */
function syllablesWith(letter: string, word: string, ipa: string | undefined, lang: string, reader: string): string[] {
  const spans = write(speak(word, lang, ipa === undefined ? {} : { ipa: { [word]: ipa } }), reader);
  return Array.from(word, (_one, at) => at)
    .filter((at) => lettersIn(word[at]!.toLowerCase(), lang).includes(letter))
    .map((at) =>
      spans
        .map(({ text, from }, i) => ({ text: `${Array.from(spans[i - 1]?.text ?? "").at(-1) ?? ""}${text}`, from }))
        .filter(({ from }) => from[0] <= at && at < from[1])
        .map(({ text }) => text)
        .join(""),
    );
}

const holds = (inner: string, outer: string, lang: string): boolean => {
  const sounding = (text: string): string =>
    lettersIn(text, lang)
      .join("")
      .replaceAll(scriptFor(lang)?.block?.silent ?? " ", "");
  return sounding(outer).includes(sounding(inner));
};

describe("the table of letters", () => {
  for (const { tag: lang } of LANGUAGES)
    for (const { tag: reader } of LANGUAGES.filter(({ tag }) => tag !== lang))
      test(`${lang} for readers of ${reader}: every letter has a row, every example shows it`, () => {
        const { rows } = letterTable([], lang, reader);
        assert.deepEqual([...new Set(rows.map(({ letter }) => letter))], scriptFor(lang)!.alphabet);
        const known = everyday(lang);
        for (const { letter, reading, words } of rows) {
          assert.ok(words.length > 0, `${letter} ${reading} has no example`);
          for (const { word, reading: said } of words) {
            const [written, ipa] = known.get(word)!;
            assert.ok(lettersIn(word, lang).includes(letter), `${word} has no ${letter}`);
            const syllables = syllablesWith(letter, written, ipa, lang, reader);
            const near = [...syllables, ...(syllables.some((one) => one === "") ? [said] : [])];
            assert.ok(
              reading === "" || near.some((one) => holds(reading, one, reader)),
              `${letter} is not read ${reading} in ${word} ${said}`,
            );
          }
        }
      });

  test("letters of one reading, of two, and silent ones", () => {
    const readings = (lang: string, reader: string, letter: string): string[] =>
      letterTable([], lang, reader)
        .rows.filter((row: LetterRow) => row.letter === letter)
        .map(({ reading }) => reading);
    assert.deepEqual(readings("ko", "ru", "ㅁ"), ["м"]);
    assert.deepEqual(readings("ko", "ru", "ㄱ").sort(), ["г", "к"]);
    assert.deepEqual(readings("ko", "ru", "ㅇ"), ["", "н"]);
    assert.deepEqual(readings("ko", "ru", "ㅢ"), ["ый"]);
    assert.deepEqual(readings("ko", "en", "ㅓ"), ["eo"]);
    assert.deepEqual(readings("ru", "ko", "ъ"), [""]);
    assert.deepEqual(readings("ru", "ko", "э"), ["ㅔ"]);
    assert.ok(readings("ru", "ko", "и").includes("ㅣ"));
  });

  test("what a letter is read as is at its own place", () => {
    const read = (word: string, lang: string, reader: string): string =>
      letterReadings(word, lang, reader)
        .map(({ letter, reading }) => `${letter}${reading === "" ? "" : `=${reading}`}`)
        .join(" ");
    assert.equal(read("배로", "ko", "ru"), "ㅂ=п ㅐ=э ㄹ=р ㅗ=о");
    assert.equal(read("올려", "ko", "ru"), "ㅇ ㅗ=о ㄹ=л ㄹ=л ㅕ=ё");
    assert.equal(read("국물", "ko", "ru"), "ㄱ=к ㅜ=у ㄱ=н ㅁ=м ㅜ=у ㄹ=ль");
    assert.equal(read("계단", "ko", "ru"), "ㄱ=к ㅖ=э ㄷ=д ㅏ=а ㄴ=н");
    assert.equal(read("стоп", "ru", "ko"), "с=스 т=ㄸ о=ㅗ п=쁘");
    assert.equal(read("нет", "ru", "ko"), "н=ㄴ е=ㅖ т=뜨");
    assert.equal(read("объе́кт", "ru", "ko").includes("ъ е=ㅖ"), true);
  });

  test("a word of a book that the book reads otherwise is no example", () => {
    const { words } = letterTable(
      [
        { word: "물", reading: "вода" },
        { word: "문", reading: "мун" },
      ],
      "ko",
      "ru",
    );
    assert.deepEqual(words, [{ word: "문", reading: "мун" }]);
    assert.deepEqual(letterTable([{ word: "물" }], "xx", "ru"), { rows: [], words: [] });
  });
});
