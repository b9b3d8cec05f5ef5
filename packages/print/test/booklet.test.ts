import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readBook, type Folder } from "@parley/book";
import { makeEdition } from "@parley/edition";
import { impose, makeBooklet } from "@parley/print";

function bookletOf(
  chapters: { readonly [name: string]: string },
  head = "",
  more: { readonly [path: string]: string } = {},
): ReturnType<typeof makeBooklet> {
  const files: { [path: string]: string } = {
    "book.yaml": `title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n${head}`,
    ...more,
  };
  for (const [name, entries] of Object.entries(chapters))
    files[`chapters/${name}.yaml`] = `title: { ko: 장, ru: Глава́ }\nentries:${entries}\n`;
  const folder: Folder = {
    items: Object.keys(files).map((path) => ({ path, kind: "file" })),
    read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
  };
  return makeBooklet(makeEdition(readBook(folder).book).edition);
}
const entry = (id: string, no: string, ru = "Да́"): string =>
  `\n  - { id: ${id}, no: ${no}, act: answer, text: { ko: 예, ru: ${JSON.stringify(ru)} } }`;

/** What a book may be like that a page must bear. */
const books: { readonly [what: string]: () => ReturnType<typeof makeBooklet> } = {
  "one entry": () => bookletOf({ "10-a": entry("a", "10-01") }),
  "an empty chapter": () => bookletOf({ "10-a": entry("a", "10-01"), "20-b": " []" }),
  "forty chapters": () =>
    bookletOf(
      Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i + 10}-a`, entry(`e${i}`, `${i + 10}-01`)])),
    ),
  "a word wider than its column": () =>
    bookletOf({ "10-a": entry("a", "10-01", "Превысокомногорассмотри́тельствующий") }),
  "a path with branches, a round, another path, and forty steps": () => {
    const steps = Array.from({ length: 40 }, (_, i) => `  - { id: s${i}, entry: a }`).join("\n");
    const path = (first: string): string => `title: { ko: 길, ru: Путь }\nsteps:\n${first}`;
    return bookletOf(
      {
        "10-a":
          entry("a", "10-01") +
          "\n  - { id: q, no: 10-02, act: question, answers: { choice: [a] }, text: { ko: 뭐예요?, ru: Что э́то? } }",
      },
      "",
      {
        "paths/long.yaml": path(`  - { entry: q, go: { a: "path:short", dont-know: q, else: end } }\n${steps}\n`),
        "paths/short.yaml": path("  - { entry: q, go: { else: next } }\n  - { entry: a }\n"),
      },
    );
  },
  "check digits": () => bookletOf({ "10-a": entry("a", "10-01") }, "check-digit: true\n"),
};
describe("a booklet of", () => {
  for (const [what, make] of Object.entries(books)) {
    test(`${what} has a multiple of four pages, and folds`, () => {
      const made = make();
      const { pdf, pages } = made;
      assert.ok(pages >= 12 && pages % 4 === 0, `${pages} pages`);
      assert.equal(pdf.toString("latin1", 0, 5), "%PDF-");
      assert.ok(impose(made, "t", { sheet: "saddle" }).length > 1_000);
      assert.ok(make().pdf.equals(pdf));
    });
  }
});
