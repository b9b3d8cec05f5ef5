import assert from "node:assert/strict";
import { test } from "node:test";
import { entriesOf, type Folder } from "@parley/book";
import { prepareBook } from "@parley/edition";
import { useOf } from "../src/text-use.ts";

const HEAD =
  "title: { ko: 책, ru: Кни́га, en: Book }\nlanguages: [ko, ru, en]\nsides: [ko, ru]\nside-names: { a: { ko: 우리, ru: мы, en: host team }, b: { ko: 그들, ru: они́, en: visiting team } }\n";

/** The properties of an entry, and what is said about it; its text is the same in each case. */
const CASES: readonly (readonly [properties: string, use: string])[] = [
  ["act: answer", "answer; polite"],
  [
    "act: question, from: a, answers: yes-no",
    "question; said by host team to visiting team; polite; answered with yes or no",
  ],
  [
    "act: question, from: b, answers: { choice: [yes, no] }",
    "question; said by visiting team to host team; polite; answered with one of “Да”, “Нет”",
  ],
  [
    "act: question, answers: { choice: [yes, no], several: true }",
    "question; polite; answered with one or more of “Да”, “Нет”",
  ],
  [
    "act: question, answers: { number: { unit: minute, min: 1, max: 60 } }",
    "question; polite; answered with a number (unit: minute) from 1 to 60",
  ],
  [
    "act: question, answers: { number: { min: 0, decimals: 1 } }",
    "question; polite; answered with a number from 0 with 1 decimal place",
  ],
  ["act: question, answers: scale", "question; polite; answered with how strong it is, from 0 to 5"],
  [
    "act: instruction, urgency: danger, confirm: true, undo: no",
    "instruction; danger; polite; to be confirmed before it is done; taken back with “Нет”",
  ],
  ["act: request, register: formal, next: yes", "request; formal; then comes “Да”"],
  ["act: answer, label: { ko: 말, ru: сло́во, en: word }", "answer; polite; short form among choices: “сло́во”"],
  ["act: answer, keys: { ru: [вода, пить] }", "answer; polite; in the index under “вода”, “пить”"],
  ["act: answer, note: { ru: внима́ние }", "answer; polite; note: внима́ние"],
];

test("what is done with a text is said in plain words, other entries by their texts", async () => {
  const rows = CASES.map(
    ([properties], i) =>
      `  - { id: e-${i}, no: 10-${String(i + 10)}, ${properties}, text: { ko: 말, ru: Сло́во, en: Word } }\n`,
  );
  const chapter = `title: { ko: 장, ru: Глава́, en: Chapter }\nentries:\n  - { id: yes, no: 10-01, act: answer, text: { ko: 예, ru: Да, en: "Yes" } }\n  - { id: no, no: 10-02, act: answer, text: { ko: 아니요, ru: Нет, en: "No" } }\n${rows.join("")}`;
  const files = new Map(
    Object.entries({ "book.yaml": HEAD, "chapters/10-a.yaml": chapter }).map(([path, text]) => [
      path,
      new TextEncoder().encode(text),
    ]),
  );
  const folder: Folder = {
    items: Array.from(files.keys(), (path) => ({ path, kind: "file" })),
    read: (path) => files.get(path),
  };
  const { book, edition } = await prepareBook(folder);
  const entries = new Map(entriesOf(book).map((entry) => [entry.id, entry]));
  for (const [i, [properties, use]] of CASES.entries())
    assert.equal(useOf({ book, edition }, { entry: entries.get(`e-${i}`)! }, "ru"), use, properties);
  assert.equal(useOf({ book, edition }, { book }, "ru"), "title of the book, names of the sides");
  assert.equal(useOf({ book, edition }, { chapter: book.chapters[0]! }, "ru"), "title of a chapter");
});
