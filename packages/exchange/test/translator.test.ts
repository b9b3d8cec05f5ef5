/** The sheet for a translator: what is in it, and that it comes back whole or in parts. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { entriesOf, readBook } from "@parley/book";
import { importWorkbook, missingIn, missingTitles, translatorSheet, writeXlsx, type Import } from "@parley/exchange";
import { folderOf, opened } from "./memory.ts";

const files = new Map([
  [
    "book.yaml",
    "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru, uk] # three\nsides: [ko, ru]\nside-names: { a: { ko: 우리, ru: мы }, b: { ko: 그들, ru: они́ } }\n",
  ],
  [
    "chapters/10-a.yaml",
    `title: { ko: 장, ru: Глава́ } # the first
entries:
  - { id: tea, no: 10-01, act: request, text: { ko: 차 주세요., ru: "Ча́ю, пожа́луйста." } }
  - { id: yes, no: 10-02, act: answer, text: { ko: 예., ru: Да. } }
  - { id: fire, no: 10-03, act: warning, urgency: danger, picture: "maki:fire-station", note: { ru: крик }, text: { ko: 불이야!, ru: Пожа́р! } }
  - { id: wait, no: 10-04, act: request, from: a, slots: { n: { type: number, unit: minute, min: 1, max: 60, sample: 5 } }, text: { ko: "{n} 기다려 주세요.", ru: "Подожди́те {n|acc}." } }
  - { id: lost, no: 10-05, act: information, urgency: urgent, text: { ko: 길을 잃었어요., ru: [{ when: { speaker: m }, text: Я заблуди́лся. }, { when: { speaker: f }, text: Я заблуди́лась. }] } }
  - { id: water, no: 10-06, act: information, text: { ko: 물, ru: вода́, uk: вода́ } }
`,
  ],
]);
const folder = folderOf(files);
const { book } = readBook(folder);

/** The cells of the sheet by row and header. */
const cells = (): { readonly [header: string]: string }[] => {
  const [head, ...rows] = opened(translatorSheet(book, "uk")).sheets[0]!.rows;
  return rows.map(({ cells: row }) =>
    Object.fromEntries(Array.from(head!.cells, ([i, { text }]) => [text, row.get(i)?.text ?? ""])),
  );
};

/** The import of the sheet with some cells filled, by row and header. */
function filled(words: { readonly [id: string]: { readonly [header: string]: string } }): Import {
  const rows = cells();
  const heads = Object.keys(rows[0]!);
  return importWorkbook(
    opened(
      writeXlsx({
        name: "a",
        columns: heads.map((header) => ({ header, width: 10, font: "Calibri" })),
        rows: rows.map((row) => heads.map((head) => words[row["id"]!]?.[head] ?? row[head]!)),
      }),
    ),
    { folder, source: "T" },
  );
}

describe("the sheet for a translator", () => {
  test("has what is missing: titles, the phrases of every card, then what can hurt", () => {
    assert.deepEqual(
      missingIn(book, "uk").map(({ entry }) => entry.id),
      ["yes", "fire", "lost", "tea", "wait"],
    );
    assert.deepEqual(missingTitles(book, "uk"), ["title:book", "side:a", "side:b", "chapter:10-a"]);
    assert.deepEqual(
      cells().map((row) => row["id"]),
      [...missingTitles(book, "uk"), ...missingIn(book, "uk").map(({ entry }) => entry.id)],
    );
  });
  test("says what one must know of a phrase", () => {
    const [fire, lost, , wait] = cells().slice(5);
    assert.deepEqual(
      [
        fire!["act"],
        fire!["picture"],
        fire!["remarks"],
        fire!["phrase before"],
        fire!["phrase after"],
        fire!["said by"],
      ],
      ["warning", "maki:fire-station", "ru: крик", "예.", "{n} 기다려 주세요.", "우리, 그들"],
    );
    assert.match(
      wait!["slots"]!,
      /^\{n\} stands once: a number with its unit, minute from 1 to 60, as 5; write \{n\|…\} for a form: nom /,
    );
    assert.equal(wait!["said by"], "우리");
    assert.equal(lost!["ru (speaker f)"], "Я заблуди́лась.");
    assert.ok("uk (speaker f)" in lost!);
  });
  test("changes nothing while it is empty", () => {
    const { changed, added, titles } = filled({});
    assert.deepEqual([changed, added, titles], [0, 0, 0]);
  });
  test("comes back with titles, variants and notes, and nothing else changes", () => {
    const made = filled({
      "title:book": { uk: "Книжка" },
      "side:b": { uk: "вони" },
      "chapter:10-a": { uk: "Розділ" },
      fire: { uk: "Поже́жа!", "note (uk)": "не стріляти" },
      wait: { uk: "Зачекайте {n|acc}." },
      lost: { "uk (speaker m)": "Я заблука́в.", "uk (speaker f)": "Я заблука́ла." },
    });
    assert.deepEqual([made.changed, made.titles], [3, 3]);
    assert.deepEqual(
      made.problems.filter(({ rule }) => rule.startsWith("import.")),
      [],
    );
    const again = readBook(folderOf(new Map([...files, ...made.files]))).book;
    assert.deepEqual(
      [again.title["uk"], again.sideNames.b["uk"], again.chapters[0]!.title["uk"]],
      ["Книжка", "вони", "Розділ"],
    );
    const [, , fire, wait, lost] = entriesOf(again);
    assert.equal(fire!.note["uk"], "не стріляти");
    assert.deepEqual(fire!.text["uk"]![0]!.source, [{ where: "T" }]);
    assert.equal(wait!.text["uk"]![0]!.text, "Зачекайте {n|acc}.");
    assert.deepEqual(
      lost!.text["uk"]!.map(({ when, text }) => [when.speaker, text]),
      [
        ["m", "Я заблука́в."],
        ["f", "Я заблука́ла."],
      ],
    );
    assert.equal(
      made.files.get("book.yaml"),
      files.get("book.yaml")!.replace("Кни́га }", "Кни́га, uk: Книжка }").replace("они́ }", "они́, uk: вони }"),
    );
  });
});
