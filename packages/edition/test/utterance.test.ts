import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readBook, type Folder } from "@parley/book";
import { makeEdition, recordingFile } from "@parley/edition";

const files: { readonly [path: string]: string } = {
  "book.yaml":
    "title: { ko: 책, ru: Кни́га, uk: Кни́га, en: Book }\nlanguages: [ko, ru, uk, en]\nsides: [ko, ru]\npeople: { p1: { shown: R1 } }\n",
  "lexicon/ru.yaml": "замок: { stressed: замо́к }\n",
  "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́, uk: Розді́л, en: Chapter }
entries:
  - { id: lock, no: 10-01, act: information, text: { ko: 감사합니다., ru: Закро́йте замок., uk: Зачині́ть замо́к., en: Close it. } }
  - { id: water, no: 10-02, act: information, text: { ko: 물., ru: Ещё вода и хлеб., uk: Вода., en: Water. } }
  - { id: unknown, no: 10-03, act: information, text: { ko: 못., ru: Кальмар., uk: Так., en: Squid. } }
  - { id: wait, no: 10-04, act: request, slots: { n: { type: number, unit: minute, min: 1, max: 60, sample: 5 } }, text: { ko: "{n}.", ru: "Подожди́те {n|acc}.", uk: "Зачека́йте {n}.", en: "Wait {n}." } }
`,
};
const folder: Folder = {
  items: Object.keys(files).map((path) => ({ path, kind: "file" })),
  read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
};
const { utterances, parts } = makeEdition(readBook(folder).book);
const spoken = (lang: string): string[] => [...utterances.get(lang)!];

describe("what a speech synthesiser is given", () => {
  test("stress of the author, of the book's lexicon, and of the lists; ё needs no mark, and a word of one vowel has none", () =>
    assert.deepEqual(spoken("ru"), ["Закро́йте замо́к.", "Ещё вода́ и хлеб.", "Кальмар.", "Подожди́те пять мину́т."]));
  test("Ukrainian likewise", () => assert.deepEqual(spoken("uk").slice(0, 2), ["Зачині́ть замо́к.", "Вода́."]));
  test("Korean as it is pronounced", () => assert.equal(spoken("ko")[0], "감사함니다."));
  test("English as it is written", () => assert.equal(spoken("en")[0], "Close it."));
  test("parts around slots and values, too", () => {
    assert.ok(parts.get("ru")!.has("Подожди́те"));
    assert.ok(parts.get("ru")!.has("два́дцать мину́т"));
  });
});

test("another stress has another recording", () =>
  assert.notEqual(recordingFile("a", "ru", "за́мок", "normal"), recordingFile("a", "ru", "замо́к", "normal")));
