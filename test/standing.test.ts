/** Unsigned content is marked wherever it is shown, including answers and terms from chapters that are not printed. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { hashText, readBook, subjectId, type Folder, type TextLine } from "@parley/book";
import { isUnsigned, makeEdition, selectEntries, standingOf, type Edition } from "@parley/edition";
import { makeBooklet, makeSheet, SHEET_FORMATS } from "@parley/print";
import { pagesOf, temporaryFolder } from "./kit.ts";
import { peopleLine, signedBy, textsOf } from "../packages/book/test/signer.ts";

const temp = temporaryFolder();
const FILES: { readonly [path: string]: string } = {
  "book.yaml": "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n" + peopleLine("p1"),
  "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́ }
entries:
  - { id: go, no: 10-01, act: instruction, urgency: danger, slots: { p: { type: term, of: 20-b, sample: clinic } }, text: { ko: "{p}!", ru: "{p}!" } }
  - { id: wait, no: 10-02, act: instruction, urgency: danger, text: { ko: 기다리세요., ru: Жди́те. } }
`,
  "chapters/20-b.yaml": `title: { ko: 곳, ru: Места́ }
entries:
  - { id: clinic, no: 20-01, kind: term, text: { ko: 병원, ru: больни́ца } }
  - { id: school, no: 20-02, kind: term, text: { ko: 학교, ru: шко́ла } }
`,
  "chapters/90-c.yaml": `title: { ko: 말, ru: Слова́ }
entries:
  - { id: yes, no: 90-01, act: answer, text: { ko: 예, ru: Да } }
  - { id: no, no: 90-02, act: answer, text: { ko: 아니요, ru: Нет } }
`,
};
const folder: Folder = {
  items: Object.keys(FILES).map((path) => ({ path, kind: "file" })),
  read: (path) => (FILES[path] === undefined ? undefined : Buffer.from(FILES[path])),
};

/** The first chapter of the book, with a ledger that signs all texts except some; those in `edited` are edited only. */
function editionWith(drafts: readonly string[], edited: readonly string[] = []): Edition {
  const { book } = readBook(folder);
  const texts = textsOf(book).filter(({ subject }) => !drafts.includes(subjectId(subject)));
  const isEdited = ({ subject }: (typeof texts)[number]): boolean => edited.includes(subjectId(subject));
  const signed = signedBy(
    book,
    "p1",
    texts.filter((text) => !isEdited(text)),
  );
  const edits = texts.filter(isEdited).map(({ subject, lang }): TextLine => ({
    v: 2,
    at: "2026-11-21T00:00:00Z",
    entry: subjectId(subject),
    lang,
    hash: hashText(subject, lang)!,
    act: "edit",
    by: "p1",
  }));
  const { edition } = makeEdition({ ...signed, ledger: [...signed.ledger, ...edits] });
  return selectEntries(edition, { chapters: ["10"] });
}

/** The mark of drafts, or the count of signed texts in the box of a folded sheet. */
const MARK = /초안|Чернови́?к|텍스트 \d+개 중|Подписано текстов: \d+ из/u;
let count = 0;
/** Whether a page of a PDF is marked as a draft. */
function isMarked(pdf: Buffer): boolean {
  const file = join(temp, `${(count += 1)}.pdf`);
  writeFileSync(file, pdf);
  return MARK.test(pagesOf(file).join("\n"));
}
const PAPERS = ["booklet", ...SHEET_FORMATS.filter((format) => format !== "wall")] as const;
const printed = (edition: Edition, as: (typeof PAPERS)[number]): Buffer =>
  as === "booklet" ? makeBooklet(edition).pdf : makeSheet(edition, as).pdf;

const FOLDED = ["booklet", "zine", "phrase-card"];
/** Unsigned texts, and the formats that show them. */
const CASES: readonly (readonly [string, Edition, readonly string[]])[] = [
  ["everything is signed", editionWith([]), []],
  ["an entry is a draft", editionWith(["wait"]), PAPERS],
  ["an entry is edited only", editionWith([], ["wait"]), PAPERS],
  ["the term that fills a slot is a draft", editionWith(["clinic"]), PAPERS],
  ["an answer to point at is a draft", editionWith(["yes"]), FOLDED],
  ["the title is a draft", editionWith(["book"]), FOLDED],
  ["a term that no sample shows is a draft", editionWith(["school"]), []],
];
for (const [what, edition, marked] of CASES)
  describe(what, () => {
    for (const as of PAPERS)
      test(`${as}: ${marked.includes(as) ? "marked" : "not marked"}`, () =>
        assert.equal(isMarked(printed(edition, as)), marked.includes(as)));
  });

test("on the tablet the terms of a slot are shown, so they count", () => {
  assert.deepEqual(editionWith(["school"]).book.standing, { texts: 16, edited: 0, signed: 14 });
  const alone = makeEdition(readBook(folder).book, { chapters: ["10"] }).edition;
  assert.deepEqual(Object.keys(alone.entries), ["go", "wait", "clinic", "school", "yes", "no"]);
  assert.deepEqual(standingOf(alone), alone.book.standing);
});

describe("a book that is signed in part", () => {
  const { book } = readBook(folder);
  const texts = textsOf(book);
  const signing = (count: number): Edition => makeEdition(signedBy(book, "p1", texts.slice(0, count))).edition;
  test("is unsigned until every text and title in it is signed, and says how many are", () => {
    for (let count = 0; count <= texts.length; count++) {
      const edition = signing(count);
      assert.deepEqual(edition.book.standing, { texts: texts.length, edited: 0, signed: count });
      assert.deepEqual(standingOf(edition), edition.book.standing);
      assert.equal(isUnsigned(edition.book.standing), count < texts.length);
      const reported = edition.book.disclosure["ru"]!.includes(`Подписано текстов: ${count} из ${texts.length}.`);
      assert.equal(reported, count > 0 && count < texts.length);
    }
  });
  test("a part of it counts its own texts", () => {
    const edition = signing(3);
    assert.deepEqual(standingOf(edition, ["ko"]), { texts: 10, edited: 0, signed: 2 });
    assert.deepEqual(edition.chapters[0]!.standing, { texts: 6, edited: 0, signed: 1 });
  });
  test("the signature is in the disclosure of its text", () => {
    const entry = book.chapters[0]!.entries[1]!;
    const { entries, disclosures } = makeEdition(signedBy(book, "p1", [{ subject: { entry }, lang: "ko" }])).edition;
    const text = entries["wait"]!.texts["ko"]![0]!;
    assert.equal(text.standing, "signed");
    assert.match(disclosures[text.disclosure]!["ru"]!, /Подписано: R1, 2026-11-21\.$/);
  });
});
