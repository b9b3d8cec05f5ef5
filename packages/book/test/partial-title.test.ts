/** A partial book: titles that are not translated yet are shown in another language, and reported. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readBook, type Folder } from "@parley/book";

const files: { readonly [path: string]: string } = {
  "book.yaml": "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru, uk]\nsides: [ko, ru]\n",
  "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́ }
entries:
  - { id: ask, no: 10-01, act: question, answers: yes-no, text: { ko: 물?, ru: Вода́?, uk: Вода́? } }
  - { id: yes, no: 10-02, act: answer, text: { ko: 예., ru: Да., uk: Так. } }
  - { id: no, no: 10-03, act: answer, text: { ko: 아니요., ru: Нет. } }
`,
};
const folder: Folder = {
  items: Object.keys(files).map((path) => ({ path, kind: "file" })),
  read: (path) => (files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
};
const levels = (partial: boolean): string[] =>
  readBook(folder, { required: ["ko", "uk"], partial })
    .troubles.filter(({ rule }) => rule === "no-title" || rule === "card-word-missing")
    .map(({ rule, level }) => `${rule} ${level}`);

test("missing titles stop a build, and are warnings of a partial one", () => {
  assert.deepEqual(levels(false), ["no-title stop", "no-title stop"]);
  assert.deepEqual(levels(true), ["no-title warning", "no-title warning"]);
});

test("a title stands in the other language of the build", () => {
  const { book } = readBook(folder, { required: ["ko", "uk"], partial: true });
  assert.deepEqual([book.title["uk"], book.chapters[0]!.title["uk"]], ["책", "장"]);
});

test("a question is left out with the answer that it needs", () => {
  const { leftOut } = readBook(folder, { required: ["ko", "uk"], partial: true });
  assert.deepEqual(
    leftOut.map(({ id }) => id),
    ["ask", "no"],
  );
});
