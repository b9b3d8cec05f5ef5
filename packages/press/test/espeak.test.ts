import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, test } from "node:test";
import { entriesOf, readBook } from "@parley/book";
import { espeakTexts, hasEspeak, openFolder, prepareFolder } from "@parley/press";

const skip = hasEspeak() ? false : "espeak-ng is not installed";
const BOOK = join(import.meta.dirname, "../../../books/first-contact");

/** A text of one phoneme, which no text is, stands between texts, so that one process pronounces all of them. */
const BETWEEN = "[[t]]";

/** The words of each text as espeak-ng pronounces it, in a process of its own. */
function pronounced(inputs: readonly string[], lang: string): string[][] {
  const input = inputs.map((text) => `${text}\n\n${BETWEEN}\n\n`).join("");
  const { stdout } = spawnSync("espeak-ng", ["-v", lang, "-q", "-x", "--stdin"], { input, encoding: "utf8" });
  const spoken = stdout.split(/^\s*t\s*$/m);
  assert.equal(spoken.length, inputs.length + 1);
  return spoken.slice(0, -1).map((words) => words.trim().split(/\s+/));
}
/** The number of the vowel letter after the main stress, counted from 0, by the names of vowels in Russian and Ukrainian. */
const stressIn = (word: string): number[] =>
  word
    .split("'")
    .slice(1)
    .map(
      (_, i) =>
        word
          .split("'")
          .slice(0, i + 1)
          .join("")
          .match(/[aeiouyAEIOUVY8](?![-^])/g)?.length ?? 0,
    );

describe("espeak-ng stresses words as they are written", { skip }, () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["ru", "за́мок", "z'AmVk"],
    ["ru", "замо́к", "zam'ok"],
    ["ru", "по-ру́сски", "par'ussk;I"],
    ["ru", "воды́", "vad'y"],
    ["ru", "мо́жет", "m'oZyt"],
    ["ru", "Мо́жно к вам?", "m'oZnV k v'Am"],
    ["uk", "за́мок", "z'Amok"],
    ["uk", "вода́", "vod'A"],
    ["uk", "завжди́", "zAvZd'i"],
  ];
  for (const lang of ["ru", "uk"]) {
    const own = cases.filter(([tag]) => tag === lang);
    const texts = skip
      ? Promise.resolve([])
      : espeakTexts(
          own.map(([, text]) => text),
          lang,
        );
    const spoken = texts.then((all) =>
      skip
        ? []
        : pronounced(
            all.map(({ input }) => input),
            lang,
          ),
    );
    for (const [i, [, text, phonemes]] of own.entries())
      test(`${text} → ${phonemes}`, async () => {
        assert.deepEqual((await texts)[i]!.wrong, []);
        assert.equal((await spoken)[i]!.join(" "), phonemes);
      });
  }
  test("a word that it stresses so by itself stays a word, and punctuation stays", async () => {
    const [spoken] = await espeakTexts(["Где за́мок, пожа́луйста?"], "ru");
    assert.match(spoken!.input, /^Где \[\[.+\]\], пожалуйста\?$/);
    assert.deepEqual([spoken!.words, spoken!.corrected], [2, ["за́мок"]]);
  });
  const inputs: readonly (readonly [string, string, string])[] = [
    ["figures are read as several words, so that each word is asked alone", "5 за́мок, вода́", "5 [[z|'A|m|V|k]], вода"],
    ["a word of letters is not a preposition", "т. е. СССР", "т. е. СССР"],
    ["a preposition before a word", "к воде́", "[[k]] воде"],
    ["a compound with two stresses is two words", "о́чень-о́чень", "очень очень"],
  ];
  for (const [name, text, input] of inputs) {
    test(`${name}: ${text}`, async () => {
      const [spoken] = await espeakTexts([text], "ru");
      assert.deepEqual([spoken!.input, spoken!.wrong], [input, []]);
    });
  }
  test("what is not read as one word cannot be corrected, and is reported", async () =>
    assert.deepEqual((await espeakTexts(["USB-ка́бель"], "ru"))[0]!.wrong, ["USB-ка́бель"]));
  test("every marked word of the sample book, from its text to what the program pronounces", async () => {
    const { book } = readBook(openFolder(BOOK));
    const { utterances } = await prepareFolder(BOOK);
    const texts = [...utterances.get("ru")!];
    const inputs = (await espeakTexts(texts, "ru")).map(({ input }) => input);
    const spokenWords = pronounced(inputs, "ru");
    const spokenOf = new Map(texts.map((text, i) => [text, spokenWords[i]!]));
    const wrong: string[] = [];
    let count = 0;
    for (const { text } of entriesOf(book)) {
      for (const { text: own } of text["ru"] ?? []) {
        // A text without slots and figures; all its words of several vowels are marked in the book.
        const spoken = spokenOf.get(own.trim());
        if (spoken === undefined) continue;
        // A compound with two stresses is spoken as two words.
        const words = own.replaceAll(/(?<=\u0301\p{L}*)-(?=\p{L}*\u0301)/gu, " ").match(/[\p{L}\p{M}-]+/gu) ?? [];
        for (const [i, word] of words.entries()) {
          const vowels = word.match(/[аеёиоуыэюя]\u0301?/giu) ?? [];
          const stressed = vowels.findIndex((vowel) => vowel.length > 1 || /ё/i.test(vowel));
          if (vowels.length < 2 || stressed < 0) continue;
          count += 1;
          const found = stressIn(spoken[i] ?? "");
          if (found.length !== 1 || found[0] !== stressed) wrong.push(`${word} ${spoken[i]}`);
        }
      }
    }
    assert.ok(count > 300, String(count));
    assert.deepEqual(wrong, []);
  });
  test("a language without stress marks is not changed", async () =>
    assert.deepEqual((await espeakTexts(["감사함니다."], "ko"))[0]!.input, "감사함니다."));
});

test("a program that is missing is named", async () =>
  assert.rejects(espeakTexts(["вода́"], "ru", "no-such-program"), /no-such-program is not installed/));
