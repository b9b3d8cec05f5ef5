import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readBook, type Folder } from "@parley/book";
import { makeEdition, plainText } from "@parley/edition";
import { makeBooklet, makeSheet, typeface, volumesOf } from "@parley/print";
import { layOutLine } from "../src/line-layout.ts";
import { pathColumns } from "../src/path-pages.ts";
import { paperFor } from "../src/paper.ts";
import { processesFor } from "../src/volumes.ts";
import { runs } from "./runs.ts";

/** An edition of one chapter, with these Russian texts. */
function editionOf(texts: readonly string[], title = "Глава́"): ReturnType<typeof makeEdition>["edition"] {
  const files: { [path: string]: string } = {
    "book.yaml": "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n",
    "chapters/10-a.yaml": `title: { ko: 장, ru: ${JSON.stringify(title)} }\nentries:\n${texts
      .map(
        (text, i) => `  - { id: e${i}, no: 10-${100 + i}, act: answer, text: { ko: 예, ru: ${JSON.stringify(text)} } }`,
      )
      .join("\n")}\n`,
  };
  const folder: Folder = {
    items: Object.keys(files).map((path) => ({ path, kind: "file" })),
    read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
  };
  return makeEdition(readBook(folder).book).edition;
}

const LETTERS = Array.from("aЯж가힣 \u0301{}[]#$*_`~@<>&\\/\"'.,-·ㄱ1😀שع\u200d\ufe0fﷺ𝔘");
const unusual = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 60 }).map((all) => all.join(""));

describe("whatever a text holds", () => {
  test("a booklet and cards come out, and every letter without a glyph is reported", () => {
    const face = typeface("Medium");
    fc.assert(
      fc.property(fc.array(unusual, { minLength: 1, maxLength: 4 }), unusual, (texts, title) => {
        const edition = editionOf(texts, title);
        const written = Object.values(edition.entries).flatMap(({ texts: all }) => all["ru"] ?? []);
        const { pages, missing } = makeBooklet(edition);
        assert.equal(pages % 4, 0);
        const reported = new Set(missing.map(({ letter }) => letter));
        for (const { text } of written)
          for (const letter of Array.from(plainText(text)))
            if (face.letter(letter).drawn === "missing" && !/[\s\u0301]/u.test(letter))
              assert.ok(reported.has(letter), letter);
        if (written.length > 0) assert.ok(makeSheet(edition, "cards").pages > 0);
      }),
      { numRuns: runs(25) },
    );
  });
});

describe("a word wider than its column", () => {
  const layOut = (t: string, column: number, shrunk?: number): string =>
    JSON.stringify(
      layOutLine([{ t }], {
        weight: "SemiBold",
        column,
        lang: "ru",
        missing: () => undefined,
        ...(shrunk === undefined ? {} : { shrunk }),
      }),
    );
  for (const word of ["сфотографи́ровать?", "неразорва́вшийся", "перенапряже́ние", "дезинфици́ровать"])
    test(`${word}: each soft hyphen is joined to the box before it`, () => {
      const line = layOut(word, 5);
      assert.match(line, /\u2060\u00ad/);
      assert.doesNotMatch(line, /[^\u2060]\u00ad/);
    });
  for (const [shrunk, divided] of [
    [undefined, false],
    [0.85, false],
    [0.95, true],
    [1, true],
  ] as const)
    test(`at ${shrunk ?? "the usual share"} of its size: ${divided ? "divided" : "in smaller letters"}`, () =>
      assert.equal(layOut("пострада́вшему", 7.3, shrunk).includes('"h"'), divided));
});

describe("a respelling wider than its column ends its lines after a hyphen", () => {
  const layOut = (syllables: readonly string[], column: number): unknown[] =>
    layOutLine(
      syllables.map((t, i) => ({ t: i > 0 ? `-${t}` : t })),
      { weight: "Medium", column, lang: "en", syllables: true, missing: () => undefined },
    );
  for (const [syllables, column, boxes] of [
    [["bae", "kyeol", "ppyeong", "eul"], 5, ["bae-", "kyeol-", "ppyeong-", "eul"]],
    [["bae", "kyeol", "ppyeong", "eul"], 7, ["bae-", "kyeol-", "ppyeong-eul"]],
    [["veed", "noh", "kleh", "tohch", "na", "ya"], 5, ["veed-", "noh-", "kleh-", "tohch-", "na-ya"]],
    [["а", "но", "ни", "мность"], 4, ["а-", "но-", "ни-", "мность"]],
  ] as const)
    test(syllables.join("-"), () =>
      assert.deepEqual(
        layOut(syllables, column),
        boxes.map((box) => ({ w: [box] })),
      ),
    );
  test("a syllable wider than its column is divided", () =>
    assert.match(JSON.stringify(layOut(["a", "b".repeat(40)], 5)), /"h"/));
  test("one that fits is in one line", () => assert.deepEqual(layOut(["bae", "kyeol"], 20), ["bae-kyeol"]));
});

test("languages of a step are beside each other in two languages, except in large print", () => {
  for (const [languages, size, large, beside] of [
    [["ko", "ru"], "a6", false, true],
    [["ko", "en"], "90x130", false, true],
    [["ko", "ru", "en"], "a6", false, false],
    [["ru"], "a6", false, false],
    [["ko", "ru"], "a4", true, false],
    [["ko", "ru"], "a5", true, false],
  ] as const)
    assert.equal(pathColumns(languages, paperFor(size, large)).beside, beside, `${languages.join()} ${size}`);
});

describe("volumes", () => {
  for (const [volumes, cores, gigabytes, processes] of [
    [1, 8, 16, 1],
    [8, 1, 16, 1],
    [8, 2, 16, 2],
    [8, 8, 16, 2],
    [8, 8, 1.7, 1],
    [8, 8, 0.2, 1],
  ] as const)
    test(`${volumes} on ${cores} cores with ${gigabytes} GB: ${processes} at once`, () =>
      assert.equal(processesFor(volumes, cores, gigabytes * 1e9), processes));
  test("hold every entry once, in order, none more than asked for", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 50 }),
        (sizes, most) => {
          const edition = editionOf(["Да́"]);
          const [chapter] = edition.chapters;
          let n = 0;
          const chapters = sizes.map((size, i) => ({
            ...chapter!,
            id: String(i),
            entries: Array.from({ length: size }, () => `e${n++}`),
          }));
          const volumes = volumesOf({ ...edition, chapters }, most);
          const lists = volumes.map((volume) => volume.chapters.flatMap(({ entries }) => entries));
          assert.deepEqual(
            lists.flat(),
            chapters.flatMap(({ entries }) => entries),
          );
          for (const list of lists) assert.ok(list.length <= most);
          // As even as whole chapters allow: no smaller limit gives as few.
          const longest = Math.max(...lists.map(({ length }) => length));
          if (longest > 1 && sizes.every((size) => size < longest))
            assert.ok(volumesOf({ ...edition, chapters }, longest - 1).length > volumes.length);
        },
      ),
    );
  });
});
