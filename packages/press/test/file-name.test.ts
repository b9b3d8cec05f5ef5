import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { checkFileName, jobName } from "../src/file-name.ts";

const book = { chapters: ["10-a", "20-b", "30-c"].map((id) => ({ id, no: id.slice(0, 2) })) } as unknown as Parameters<
  typeof jobName
>[1];
const named = (...jobs: readonly Parameters<typeof jobName>[0][]): string[] => {
  const taken = new Set(["booklet-ko-ru", "booklet-ko-ru-a4-saddle"]);
  return jobs.map((job) => jobName(job, book, ["ko", "ru"], taken));
};

describe("the file of a job in book.yaml", () => {
  test("is called by format, languages, size and chapters", () =>
    assert.deepEqual(
      named(
        { as: "cards" },
        { as: "booklet", languages: ["ru"], size: "a5", large: true },
        { as: "zine", chapters: ["20-b", "10"] },
      ),
      ["cards-ko-ru", "booklet-ru-a5-large", "zine-ko-ru-10-20"],
    ));
  test("never replaces another file of the kit", () =>
    assert.deepEqual(
      named(
        { as: "booklet" },
        { as: "booklet", tags: ["a4-saddle"] },
        { as: "cards", tags: ["a"] },
        { as: "cards", tags: ["b"] },
      ),
      ["booklet-ko-ru_2", "booklet-ko-ru_3", "cards-ko-ru", "cards-ko-ru_2"],
    ));
  test("has only safe letters, whatever the book says", () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), fc.string({ unit: "binary" }), (tags, size) => {
        const [name] = named({ as: "cards", tags, chapters: tags, size });
        assert.equal(checkFileName(`${name!}.pdf`), `${name!}.pdf`);
      }),
    ));
});

describe("a path inside the kit", () => {
  for (const path of ["tablet.html", "media/0af.svg", "pwa/icon-192.png", "booklet-ko-KP-ru-a4-saddle-2.pdf"])
    test(`${path} is one`, () => assert.equal(checkFileName(path), path));
  const unusual = [
    "",
    "../x",
    "a/../../x",
    "/etc/x",
    "a//b",
    "a\\..\\x",
    "C:x",
    "con",
    "a/nul.pdf",
    "COM1.txt",
    ".x",
    "a.",
    "a/",
    "응급.pdf",
  ];
  for (const path of [...unusual, "a b", "a\u0000b", "-x", `${"a".repeat(300)}.pdf`])
    test(`${JSON.stringify(path).slice(0, 40)} is none`, () => assert.throws(() => checkFileName(path), RangeError));
});
