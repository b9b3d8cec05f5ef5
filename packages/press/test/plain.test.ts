/** The page of a tablet file that is shown where the app cannot start. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readBook, type Folder } from "@parley/book";
import { makeEdition } from "@parley/edition";
import type { Element } from "../src/markup.ts";
import { plainPage } from "../src/plain.ts";

const chapter = (no: number): string =>
  `title: { ko: 장 ${no}, ru: Глава́ ${no} }\nentries:\n` +
  Array.from(
    { length: 3 },
    (_, i) => `  - { id: e${no}-${i}, no: ${no}-0${i + 1}, act: answer, text: { ko: 예 ${no}, ru: Да ${no} } }\n`,
  ).join("");
const files: { readonly [path: string]: string } = {
  "book.yaml": "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n",
  ...Object.fromEntries([10, 20, 30].map((no) => [`chapters/${no}-a.yaml`, chapter(no)])),
};
const folder: Folder = {
  items: Object.keys(files).map((path) => ({ path, kind: "file" })),
  read: (path) => (Object.hasOwn(files, path) ? Buffer.from(files[path]!) : undefined),
};
const { edition } = makeEdition(readBook(folder).book);

/** The texts of the elements with a name. */
const textsOf = (page: Element, name: string): string[] =>
  page.content.flatMap((child) =>
    typeof child === "string" ? [] : child.name === name ? [child.content.join("")] : textsOf(child, name),
  );
const numbersOf = (chapters: readonly number[]): string[] =>
  chapters.flatMap((no) => [1, 2, 3].map((i) => `${no}-0${i}`));

test("the first chapter stands in every file", () => {
  assert.deepEqual(textsOf(plainPage(edition), "small"), numbersOf([10]));
});
test("the whole book stands where it is asked for", () => {
  const page = plainPage(edition, true);
  assert.deepEqual(textsOf(page, "small"), numbersOf([10, 20, 30]));
  assert.equal(textsOf(page, "h2").length, 3);
});
