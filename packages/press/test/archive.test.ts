import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readBook, type Folder } from "@parley/book";
import { makeEdition } from "@parley/edition";
import { archiveOf, readmeOf } from "../src/archive.ts";

const folderOf = (files: { readonly [path: string]: string }): Folder => ({
  items: Object.keys(files).map((path) => ({ path, kind: "file" })),
  read: (path) => (Object.hasOwn(files, path) ? Buffer.from(files[path]!) : undefined),
});
const book = {
  "book.yaml": "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n",
  "chapters/10-a.yaml":
    "title: { ko: 장, ru: Глава́ }\nentries:\n  - { id: yes, no: 10-01, act: answer, text: { ko: 예, ru: Да } }\n",
};
const { edition } = makeEdition(readBook(folderOf(book)).book);
const kit = new Map<string, Uint8Array | string>([
  ["booklet-ko-ru.pdf", "a"],
  ["booklet-ko-ru-a4-saddle.pdf", "b"],
  ["booklet-ko-ru-a4-cutstack-2.pdf", "c"],
  ["cards-ko-ru.pdf", "d"],
  ["tablet.html", "e"],
  ["tablet-sound.html", "f"],
  ["edition.json", "g"],
  ["media/0a.svg", "h"],
  ["pwa/index.html", "i"],
]);
const namesIn = (zip: Uint8Array): string[] => Object.keys(unzipSync(zip));

describe("an archive", () => {
  const handed = [...kit.keys()].slice(0, 6);
  test("has what is printed and opened, and a README first", () =>
    assert.deepEqual(namesIn(archiveOf(edition, kit).zip), ["README.txt", ...handed]));
  test("with source has the book", () =>
    assert.deepEqual(namesIn(archiveOf(edition, kit, folderOf(book)).zip), [
      "README.txt",
      ...handed,
      "book/book.yaml",
      "book/chapters/10-a.yaml",
    ]));
  test("has the videos of lessons in their folder, with a line in the README, and no other media", () => {
    const video = { kind: "video", file: "0b", subtitles: {} } as const;
    const lesson = { media: { "media/x.webm": video, "parley:rope": { kind: "picture", file: "0a", subtitles: {} } } };
    const taught = { ...edition, lessons: [lesson] } as unknown as typeof edition;
    const { zip } = archiveOf(taught, new Map([...kit, ["media/0b.webm", "v"]]));
    assert.deepEqual(namesIn(zip), ["README.txt", ...handed, "media/0b.webm"]);
    assert.match(strFromU8(unzipSync(zip)["README.txt"]!), /\nmedia\/\n {4}\S/);
  });
  test("gives the files again", () =>
    assert.equal(strFromU8(unzipSync(archiveOf(edition, kit).zip)["tablet.html"]!), "e"));
  test("has the same bytes in every time zone", () => {
    const zone = process.env["TZ"];
    const zips = ["Asia/Seoul", "America/Los_Angeles", "UTC", "Africa/Cairo"].map((name) => {
      process.env["TZ"] = name;
      return Buffer.from(archiveOf(edition, kit, folderOf(book)).zip).toString("hex");
    });
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    assert.equal(new Set(zips).size, 1);
  });
});

describe("the README", () => {
  const text = readmeOf(edition, [...kit.keys()].slice(0, 6));
  test("has both sides, and says that nobody has checked the texts", () => {
    assert.match(text, /^\uFEFF책\n/);
    assert.match(text, /\n\n\nКнига\n/);
    for (const words of Object.values(edition.book.disclosure)) assert.ok(text.includes(words));
  });
  test("says what each file is for, in each language once", () => {
    for (const name of [...kit.keys()].slice(0, 6)) assert.equal(text.split(`\n${name}\n    `).length, 3, name);
    assert.equal(new Set(text.match(/^ {4}.+$/gm)).size, 12);
  });
  test("says what a sheet of changes is for", () =>
    assert.match(readmeOf(edition, ["changes-ko-ru.pdf"]), /changes-ko-ru\.pdf\n {4}이 종이를 이전 판 책자와 함께/));
});

describe("a file of the book that cannot be unpacked everywhere is reported", () => {
  const names = [
    "a\\..\\..\\b",
    "../b",
    "media/../../b",
    "/b",
    "C:b",
    "con",
    "media/NUL.txt",
    "a.",
    "a ",
    "a\u0007b",
    "what?",
    "media//b",
    "a".repeat(130),
    "BOOK.YAML",
  ];
  for (const name of names)
    test(JSON.stringify(name).slice(0, 40), () => {
      const { zip, troubles } = archiveOf(edition, kit, folderOf({ ...book, [name]: "x" }));
      assert.deepEqual(
        troubles.map(({ rule, path }) => [rule, path]),
        [["not-archived", name]],
      );
      assert.equal(namesIn(zip).length, 9);
    });
  for (const name of ["media/응급.png", "media/Ёлка 2.png", "lexicon/ru.yaml", "media/a-b_c.d.svg"])
    test(`${name} is in it`, () =>
      assert.ok(namesIn(archiveOf(edition, kit, folderOf({ ...book, [name]: "x" })).zip).includes(`book/${name}`)));
  test("no name leaves the folder book", () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.string()), (files) => {
        for (const name of namesIn(archiveOf(edition, new Map(), folderOf(files)).zip).slice(1))
          assert.match(name, /^book\/(?!.*(?:\.\.|\\|\/\/))/su);
      }),
      { numRuns: 50 },
    ));
});
