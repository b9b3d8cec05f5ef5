import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hashText, readBook, type Book, type Entry, type Folder } from "@parley/book";
import { makeEdition, type Edition } from "@parley/edition";
import { plain, speak, write } from "@parley/sound";

const folder = (files: { [path: string]: string }): Folder => ({
  items: Object.keys(files).map((path) => ({ path, kind: "file" })),
  read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
});
const bookOf = (read: string, lexicon = "ОМОС: { read: омо́с }\n"): Book =>
  readBook(
    folder({
      "book.yaml": "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n",
      "lexicon/ru.yaml": lexicon,
      "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́ }
entries:
  - { id: set, no: 10-01, act: information, text: { ko: 세트., ru: Вот ОМОС 氣. }${read} }
`,
    }),
  ).book;
const given = ", read: { ru: { 氣: ци } }";
const entryOf = (book: Book): Entry => book.chapters[0]!.entries[0]!;
const respelling = (edition: Edition): string =>
  edition.entries["set"]!.texts["ru"]![0]!.respelling["ko"]!.say.map((piece) =>
    typeof piece === "string" ? piece : "stress" in piece ? piece.stress : "",
  ).join("");
const rules = (book: Book): string[] => makeEdition(book).troubles.map(({ rule }) => rule);

describe("read: what a part of a text is read as", () => {
  const made = makeEdition(bookOf(given));
  test("the respelling has it, and that of the lexicon", () =>
    assert.equal(respelling(made.edition), plain(write(speak("Вот омо́с ци.", "ru"), "ko"))));
  test("a machine voice is given words", () => assert.deepEqual([...made.utterances.get("ru")!], ["Вот омо́с ци."]));
  test("nothing is reported any more", () => assert.deepEqual(rules(bookOf(given)), []));
  test("without it, what cannot be read is", () =>
    assert.deepEqual([...new Set(rules(bookOf("")))], ["script.unread"]));
  test("without the lexicon, so is the abbreviation", () =>
    assert.deepEqual(rules(bookOf(given, "сло́во: сло́во\n")), ["abbreviation.unread"]));
  test("a reading of what the text does not have is told", () =>
    assert.deepEqual(rules(bookOf(", read: { ru: { 氣: ци, 5: пять } }")), ["reading.unused"]));
  test("people sign it with the text", () => {
    const [own, other, none] = [given, ", read: { ru: { 氣: ки } }", ""].map((read) =>
      hashText({ entry: entryOf(bookOf(read)) }, "ru"),
    );
    assert.equal(new Set([own, other, none]).size, 3);
    const korean = [given, ""].map((read) => hashText({ entry: entryOf(bookOf(read)) }, "ko"));
    assert.equal(new Set(korean).size, 1, "a reading in one language leaves the others signed");
  });
  test("a reading of another region is signed too", () => {
    const [own, none] = [", read: { ru-UA: { 氣: ци } }", ""].map((read) =>
      hashText({ entry: entryOf(bookOf(read)) }, "ru"),
    );
    assert.notEqual(own, none);
  });
  test("what is a part of a longer word is not applied, and told", () =>
    assert.deepEqual(rules(bookOf(", read: { ru: { 氣: ци, Во: во } }")), ["reading.unused"]));
});

test("the page of digits equals what is said of them, in every pair", () => {
  const { edition } = makeEdition(bookOf(given));
  for (const [lang, digits] of Object.entries(edition.digits))
    for (const [digit, { respelling: by }] of digits.entries())
      for (const [reader, pieces] of Object.entries(by)) {
        const spelled = pieces.map((piece) =>
          typeof piece === "string" ? piece : "stress" in piece ? piece.stress : "",
        );
        assert.equal(
          spelled.join(""),
          plain(write(speak(String(digit), lang), reader)),
          `${lang} ${digit} for ${reader}`,
        );
      }
});
