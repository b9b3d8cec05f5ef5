/**
 * Golden pictures of every kind of page. A page that differs by more than the tolerance fails; build/pages/index.html then shows
 * the golden picture, the page and the difference. `GOLDEN=write npm test` updates the golden pictures. View them before a commit.
 */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { PNG } from "pngjs";
import { formatTrouble, hashText, readBook } from "@parley/book";
import { openFolder, printBook, type PrintJob } from "@parley/press";
import { makeStressSheet } from "@parley/print";
import { differenceOf, smallPicture } from "./golden.ts";
import { pictureOf, temporaryFolder, writeBook } from "./kit.ts";
import { pairOf, signedBy, textsOf, writeSigned } from "../packages/book/test/signer.ts";

const temp = temporaryFolder();
const GOLDEN = "test/golden";
const WRITE = process.env["GOLDEN"] === "write";
/** The tolerated number of different pixels: antialiasing differs between builds of poppler. A moved line differs in more. */
const TOLERANCE = 30;
const DPI = 64;
/** The tolerance for stress marks, which are small. */
const ACCENTS_DPI = 128;

/** A small book with an example of each kind of content: drafts, edited and signed texts, variants, slots, pictures, long words. */
const book = join(temp, "book");
const chapters = {
  "10-words": `
  - { id: yes, no: 10-01, act: answer, text: { ko: 예., ru: Да., en: Yes. }, picture: material-symbols:thumb-up }
  - { id: no, no: 10-02, act: answer, text: { ko: 아니요., ru: Нет., en: No. }, picture: material-symbols:thumb-down }
  - { id: dont-know, no: 10-03, act: answer, text: { ko: 모르겠어요., ru: Я не зна́ю., en: I don't know. } }
  - { id: say-again, no: 10-04, act: request, text: { ko: 다시 말해 주세요., ru: "Повтори́те, пожа́луйста.", en: Please say it again. } }
  - { id: lost, no: 10-05, act: information, urgency: urgent, text: { ko: 길을 잃었어요., en: I am lost., ru: [{ when: { speaker: m }, text: Я заблуди́лся. }, { when: { speaker: f }, text: Я заблуди́лась. }] } }
  - { id: wait, no: 10-06, act: request, slots: { n: { type: number, unit: minute, min: 1, max: 60, sample: 5 } }, text: { ko: "{n} 기다려 주세요.", ru: "Подожди́те {n|acc}, пожа́луйста.", en: "Please wait {n}." } }
  - { id: name, no: 10-07, act: information, slots: { name: { type: name } }, text: { ko: "제 이름은 {name}입니다.", ru: "Меня́ зову́т {name}.", en: "My name is {name}." } }`,
  "20-danger": `
  - { id: stop, no: 20-01, act: instruction, urgency: danger, text: { ko: 멈추세요!, ru: Сто́йте!, en: Stop! }, picture: material-symbols:back-hand }
  - { id: mine, no: 20-02, act: warning, urgency: danger, text: { ko: 지뢰가 있어요!, ru: Здесь ми́ны!, en: There are mines here! }, picture: parley:landmine }
  - { id: weld, no: 20-03, act: warning, urgency: urgent, text: { ko: 용접 중입니다. 보지 마세요., ru: "Идёт сва́рка, не смотри́те.", en: "Welding. Do not look." }, picture: parley:welding }
  - { id: long, no: 20-04, act: advice, text: { ko: 사다리를 올라가기 전에 안전벨트를 매고 두 손으로 잡으세요., ru: "Пе́ред подъёмом по ле́стнице пристегни́те стра́ховочный по́яс и держи́тесь обе́ими рука́ми.", en: "Before you climb the ladder, fasten the harness and hold on with both hands." } }
  - { id: strange, no: 20-05, act: information, text: { ko: 벽돌 🧱 하나, ru: Оди́н кирпи́ч 🧱, en: One brick 🧱 } }`,
};
const head = `title: { ko: 작은 책, ru: Ма́ленькая кни́га, en: A small book }
languages: [ko, ru, en]
sides: [ko, ru]
side-names: { a: { ko: 맞이하는 쪽, ru: принима́ющая сторона́, en: hosts }, b: { ko: 찾아온 쪽, ru: прибы́вшая сторона́, en: visitors } }
edition: { no: 1, date: 2026-11-23 }
check-digit: true
web: https://example.org/kit/tablet.html
people: { p1: { shown: R1, roles: [editor, approver], key: "${pairOf(1).publicKey}" } }
`;
writeBook(book, chapters, { files: { "book.yaml": head } });
sign();

/** The ledger: the first entries are signed, the next edited, the rest drafts. */
function sign(): void {
  const { book: read } = readBook(openFolder(book));
  const entries = textsOf(read).flatMap(({ subject, lang }) => ("entry" in subject ? [{ subject, lang }] : []));
  const signed = signedBy(
    read,
    "p1",
    entries.filter(({ subject }) => subject.entry.no < "10-04"),
    "2026-11-23T00:00:00Z",
  );
  const edits = entries
    .filter(({ subject }) => subject.entry.no >= "10-04" && subject.entry.no < "10-06")
    .map(({ subject, lang }) => ({
      v: 2 as const,
      at: "2026-11-23T00:00:00Z",
      entry: subject.entry.id,
      lang,
      hash: hashText(subject, lang)!,
      act: "edit" as const,
      by: "p1",
    }));
  writeSigned(book, { ...signed, ledger: [...signed.ledger, ...edits] });
}

/** What is printed, and which of its pages are compared, by name. */
const PAGES: readonly (readonly [string, Partial<PrintJob>, readonly (readonly [number, string])[]])[] = [
  [
    "booklet",
    {},
    [
      [1, "cover"],
      [2, "owner"],
      [3, "how-to"],
      [4, "contents"],
      [5, "guide-a"],
      [6, "guide-b"],
      [7, "chapter"],
      [8, "chapter-danger"],
      [10, "numbers"],
      [11, "months"],
      [12, "indexes"],
      [13, "about"],
      [16, "strip"],
    ],
  ],
  [
    "three",
    { languages: ["ko", "ru", "en"] },
    [
      [1, "cover"],
      [12, "chapter"],
    ],
  ],
  ["one", { languages: ["ru"] }, [[5, "chapter"]]],
  [
    "large",
    { large: true },
    [
      [7, "chapter"],
      [16, "strip"],
    ],
  ],
  ["a5", { size: "a5", languages: ["ru", "en"] }, [[7, "chapter"]]],
  ["bleed", { bleed: 3 }, [[7, "chapter"]]],
  [
    "saddle",
    { impose: { sheet: "saddle", scale: 95 } },
    [
      [1, "sheet"],
      [9, "making"],
    ],
  ],
  ["cutstack", { impose: { sheet: "cutstack" } }, [[1, "sheet"]]],
  [
    "cards",
    { as: "cards" },
    [
      [1, "front"],
      [2, "back"],
    ],
  ],
  ["face", { as: "face" }, [[2, "sheet"]]],
  ["zine", { as: "zine" }, [[1, "sheet"]]],
  ["phrase-card", { as: "phrase-card" }, [[1, "sheet"]]],
  ["wall", { as: "wall" }, [[1, "sheet"]]],
  ["wall-a4", { as: "wall", size: "a4", languages: ["ko", "ru", "en"] }, [[1, "sheet"]]],
  [
    "test-sheet",
    { as: "test-sheet" },
    [
      [1, "front"],
      [2, "back"],
    ],
  ],
];

const failed: { name: string; before: Buffer; now: Buffer; difference: Buffer }[] = [];

/** Compare a page with its golden picture, within the tolerance. */
function compare(name: string, now: Buffer): void {
  const file = join(GOLDEN, `${name}.png`);
  if (WRITE) {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(file, smallPicture(now));
    return;
  }
  assert.ok(existsSync(file), `${file} is not there: look at the page, then GOLDEN=write npm test`);
  const before = readFileSync(file);
  const difference = differenceOf(before, now);
  assert.ok(difference, "the page has another size");
  if (difference.count <= TOLERANCE) return;
  failed.push({ name, before, now, difference: difference.picture() });
  assert.fail(`${name}: ${difference.count} pixels differ; see build/pages/index.html`);
}

after(() => {
  if (failed.length === 0) return;
  const image = (data: Buffer): string => `<img src="data:image/png;base64,${data.toString("base64")}">`;
  const rows = failed.map(
    ({ name, before, now, difference }) =>
      `<h2>${name}</h2><figure>${image(before)}${image(now)}${image(difference)}</figure>`,
  );
  mkdirSync("build/pages", { recursive: true });
  writeFileSync(
    "build/pages/index.html",
    `<!doctype html><meta charset="utf-8"><title>Pages that differ</title><style>img{border:1px solid #999;margin:4px}</style><p>As it was, as it is, the difference.</p>${rows.join("")}`,
  );
});

test("a line of text moved by a pixel is detected", () => {
  const before = readFileSync(join(GOLDEN, "booklet-chapter.png"));
  const { width, height, data } = PNG.sync.read(before);
  const isInked = (y: number): boolean =>
    data.subarray(4 * y * width, 4 * (y + 1) * width).some((value) => value < 150);
  let lines = 0;
  for (let top = 1, end = 1; top < height; top = end + 1) {
    for (end = top; end < height && isInked(end); end++);
    // Below this is a rule.
    if (end - top < 5) continue;
    lines += 1;
    const moved = PNG.sync.read(before);
    moved.data.copyWithin(4 * (top - 1) * width, 4 * top * width, 4 * (end + 1) * width);
    const { count } = differenceOf(before, PNG.sync.write(moved))!;
    assert.ok(count > TOLERANCE, `the line at ${top}: ${count} pixels`);
  }
  assert.ok(lines > 8, `${lines} lines`);
});

describe("pages are as their golden pictures", () => {
  for (const [what, job, pages] of PAGES)
    test(what, async () => {
      const file = join(temp, `${what}.pdf`);
      const [a, b] = job.languages ?? [];
      const printed = await printBook(
        book,
        file,
        { as: "booklet", ...job },
        {
          ...(job.languages ? { required: job.languages } : {}),
          ...(a && b ? { sides: [a, b] } : {}),
        },
      );
      assert.ok(printed.ok, printed.troubles.map(formatTrouble).join("\n"));
      for (const [page, name] of pages) compare(`${what}-${name}`, pictureOf(file, page, DPI, "-gray"));
    });
  test("every stressed vowel, both cases, all weights", () => {
    const file = join(temp, "accents.pdf");
    writeFileSync(file, makeStressSheet("ru", Array.from("аеиоуыэюяії"), "Кни́га Ю́ность"));
    compare("accents", pictureOf(file, 1, ACCENTS_DPI, "-gray"));
  });
});
