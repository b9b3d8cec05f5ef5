/** The sheet of changes: which rows it has, in which languages. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readBook } from "@parley/book";
import { changesSince, makeEdition, type Edition } from "@parley/edition";
import { makeChangesSheet, UnprintableError } from "@parley/print";

const bookOf = (entries: string, head = ""): Edition => {
  const files: { readonly [path: string]: string } = {
    "book.yaml": `title: { ko: 책, ru: Кни́га, en: Book }\nlanguages: [ko, ru, en]\nsides: [ko, ru]\n${head}`,
    "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́, en: Chapter }\nentries:\n${entries}`,
  };
  const folder = {
    items: Object.keys(files).map((path) => ({ path, kind: "file" as const })),
    read: (path: string) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
  };
  return makeEdition(readBook(folder).book).edition;
};
const entry = (id: string, no: string, ru: string, more = ""): string =>
  `  - { id: ${id}, no: ${no}, act: request${more}, text: { ko: 물 주세요., ru: "${ru}", en: Water. } }\n`;
const first = bookOf(entry("water", "10-01", "Во́ду.") + entry("tea", "10-02", "Чай."));
const sheetOf = (now: Edition, languages?: readonly string[]) =>
  makeChangesSheet(
    { ...now, changes: changesSince({ parley: 2, numbers: numbersOf(first), edition: first }, now) },
    languages,
  );
const numbersOf = ({ entries }: Edition): { [id: string]: string } =>
  Object.fromEntries(Object.entries(entries).map(([id, { no }]) => [id, no]));

describe("there is a sheet only where something on it changed", () => {
  const cases: readonly (readonly [string, Edition, readonly string[], boolean])[] = [
    ["nothing", first, ["ko", "ru"], false],
    [
      "a text of one of its languages",
      bookOf(entry("water", "10-01", "Воды́.") + entry("tea", "10-02", "Чай.")),
      ["ko", "ru"],
      true,
    ],
    [
      "a text of another language",
      bookOf(entry("water", "10-01", "Воды́.") + entry("tea", "10-02", "Чай.")),
      ["ko", "en"],
      false,
    ],
    [
      "a new entry",
      bookOf(entry("water", "10-01", "Во́ду.") + entry("tea", "10-02", "Чай.") + entry("milk", "10-03", "Молоко́.")),
      ["ko", "en"],
      true,
    ],
    ["an entry that is gone", bookOf(entry("water", "10-01", "Во́ду.")), ["ko", "en"], true],
    [
      "an urgency",
      bookOf(entry("water", "10-01", "Во́ду.", ", urgency: danger") + entry("tea", "10-02", "Чай.")),
      ["ko"],
      true,
    ],
    [
      "the place of an entry",
      bookOf(entry("tea", "10-02", "Чай.") + entry("water", "10-01", "Во́ду.")),
      ["ko", "ru", "en"],
      true,
    ],
  ];
  for (const [what, now, languages, isThere] of cases)
    test(`${what}, ${languages.join(" and ")}`, () => assert.equal(sheetOf(now, languages) !== undefined, isThere));
});

test("without an older edition there is no sheet", () => assert.equal(makeChangesSheet(first), undefined));
test("a language that the edition lacks is refused", () =>
  assert.throws(() => sheetOf(bookOf(entry("water", "10-01", "Вода́.")), ["ko", "uk"]), UnprintableError));
test("the same edition gives the same bytes", () => {
  const now = bookOf(entry("water", "10-01", "Вода́."));
  assert.deepEqual(sheetOf(now)!.pdf, sheetOf(now)!.pdf);
});
test("of version 1 only numbers are on it, and many rows take several pages", () => {
  const numbers = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`old-${i}`, `11-${10 + i}`]));
  const changes = changesSince({ parley: 1, numbers: { ...numbers, ...numbersOf(first) } }, first);
  assert.ok(makeChangesSheet({ ...first, changes })!.pages > 1);
});
test("a letter that no font has is reported", () => {
  const now = bookOf(entry("water", "10-01", "Вода́ ⵣ."));
  assert.deepEqual(sheetOf(now)!.missing, [{ letter: "ⵣ", entry: "water" }]);
});
