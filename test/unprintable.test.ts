/** Letters, pictures and options that cannot be printed. Each is reported, and the rest is printed. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { PNG } from "pngjs";
import { BOOK, pagesOf, parley, printerAt, program, temporaryFolder, writeBook } from "./kit.ts";
import { samplePrinterAt } from "./printing.ts";

const temp = temporaryFolder();
const print = printerAt(temp);
const printSample = samplePrinterAt(temp);

describe("letters without a glyph", () => {
  const strange: readonly (readonly [string, string])[] = [
    ["ກ", "U+0E81"],
    ["ש", "U+05E9"],
    ["ع", "U+0639"],
    ["🧱", "U+1F9F1"],
    ["𠀀", "U+20000"],
    ["\u{e345}", "U+E345"],
  ];
  const text = `말 ${strange.map(([letter]) => letter).join(" ")} 끝`;
  const folder = writeBook(
    join(temp, "letters"),
    { "10-a": `  - { id: a, no: 10-01, act: answer, picture: "parley:blanket", text: { ko: "${text}", ru: Да } }` },
    { head: "side-names: { a: { ko: 가🧱, ru: А } }\npeople: { p1: { shown: R🧱 } }\n" },
  );
  for (const as of ["booklet", "cards", "face", "zine", "phrase-card", "wall"])
    test(`${as}: each is reported with its entry, printed as its code, and kept in the text`, () => {
      const { file, err } = print(`letters-${as}`, folder, "--all", "--as", as);
      const raw = pagesOf(file).join("");
      for (const [letter, code] of strange) {
        assert.ok(err.includes(`“a”: `) && err.includes(`“${letter}” (${code})`), `${code}\n${err}`);
        if (code !== "U+E345") assert.ok(raw.includes(letter), code);
      }
      assert.match(err, /“ש” \(U\+05E9\) runs from right to left/);
      assert.doesNotMatch(raw, /\ufffd/);
      assert.ok(notdefs(file) === 0, "a letter was printed as an empty box");
    });
  test("a language written from right to left is refused with its name", () => {
    const other = writeBook(
      join(temp, "rtl"),
      { "10-a": "  - { id: a, no: 10-01, act: answer, text: { ko: 예, ru: Да, ar: نعم } }" },
      {},
    );
    const head = readFileSync(join(other, "book.yaml"), "utf8").replace("[ko, ru]\n", "[ko, ru, ar]\n");
    writeBook(other, {}, { files: { "book.yaml": head } });
    const printed = parley(["print", other, "--out", join(temp, "rtl.pdf")]);
    assert.equal(printed.code, 1);
    assert.match(printed.err, /ar is written from right to left: Parley cannot typeset it yet/);
  });
});

/** How often the page streams show glyph 0, the glyph of missing characters. */
function notdefs(file: string): number {
  const plain = program("qpdf", ["--qdf", "--object-streams=disable", "--decode-level=all", file, "-"]);
  return Array.from(plain.out.matchAll(/<((?:[0-9a-fA-F]{4})+)>\s*T[jJ]/g), ([, hex]) =>
    Array.from(hex!.matchAll(/.{4}/g)).filter(([glyph]) => glyph === "0000"),
  ).flat().length;
}

describe("a drawing that refers to another file", () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="../../secret.png" width="9" height="9"/></svg>';
  const entry = "  - { id: a, no: 10-01, act: answer, picture: media/a.svg, text: { ko: 예, ru: Да } }";
  const secret = PNG.sync.write(new PNG({ width: 64, height: 64 }));
  writeBook(temp, {}, { files: { "secret.png": secret } });
  test("stops print and tablet, with its name", () => {
    const folder = writeBook(join(temp, "outward"), { "10-a": entry }, { files: { "media/a.svg": drawing } });
    for (const args of [
      ["check"],
      ["build", "--out", join(temp, "outward-kit")],
      ["print", "--as", "wall", "--out", join(temp, "w.pdf")],
    ]) {
      const [command = "", ...rest] = args;
      const done = parley([command, folder, ...rest]);
      assert.equal(done.code, 1, command);
      assert.match(done.err, /“a”: media\/a\.svg is not used: it refers to another file \[picture-unsafe\]/);
    }
    assert.equal(existsSync(join(temp, "outward-kit")), false);
  });
  test("is left out of the cover, and reported", () => {
    const plain = "  - { id: a, no: 10-01, act: answer, text: { ko: 예, ru: Да } }";
    const folder = writeBook(
      join(temp, "outward-cover"),
      { "10-a": plain },
      { head: "cover: media/a.svg\n", files: { "media/a.svg": drawing } },
    );
    const { file, err } = print("outward-cover", folder);
    assert.match(err, /media\/a\.svg: it refers to another file; it is left out/);
    assert.equal(program("pdfimages", ["-list", file]).out.trim().split("\n").length, 2);
  });
});

describe("pictures and pages with faults", () => {
  const broken = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
  /** The header of a PNG of some size, without data. */
  const huge = Buffer.concat([broken, Buffer.from([0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10, 8, 2, 0, 0, 0, 0, 0, 0, 0])]);
  const good = PNG.sync.write(new PNG({ width: 8, height: 8 }));
  const entry = (picture: string): string =>
    `  - { id: a, no: 10-01, act: answer, picture: ${picture}, text: { ko: 예, ru: Да } }`;
  for (const [name, data, said] of [
    ["cut off", good.subarray(0, 40), /cannot be read|no picture/],
    ["no picture at all", Buffer.from("hello, world, this is text"), /first bytes are not those of a picture/],
    ["a hundred million pixels", huge, /10000 × 10000 pixels; it is left out[\s\S]*at most 40 million/],
  ] as const)
    test(`${name}: reported with its entry and left out; the book is printed`, () => {
      const folder = writeBook(
        join(temp, `picture-${data.length}`),
        { "10-a": entry("media/a.png") },
        { files: { "media/a.png": data } },
      );
      const { err } = print(`picture-${data.length}`, folder);
      assert.match(err, said);
      assert.match(err, /chapters\/10-a\.yaml:3:/);
    });
  test("a drawing with a script is printed as a picture", () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script><rect onclick="alert(1)" width="9" height="9"/></svg>';
    const folder = writeBook(join(temp, "svg"), { "10-a": entry("media/a.svg") }, { files: { "media/a.svg": svg } });
    const { file } = print("svg", folder);
    assert.doesNotMatch(readFileSync(file, "latin1"), /root:|alert/);
  });
  test("own pages and a cover are printed; broken ones are reported", async () => {
    const own = (await printSample("saddle", { as: "booklet", chapters: ["20"], impose: { sheet: "saddle" } })).file;
    const plain = "  - { id: a, no: 10-01, act: answer, text: { ko: 예, ru: Да } }";
    const book = writeBook(join(temp, "own-plain"), { "10-a": plain });
    const { file } = print("own", book, "--own", own, "--cover", "docs/pictures/tablet.png");
    assert.match(pagesOf(file).join(" "), /여기를 가리키세요/);
    const without = pagesOf(print("own-not", book).file).length;
    assert.ok(pagesOf(file).length >= without + pagesOf(own).length - 3);
    const folder = writeBook(
      join(temp, "own-broken"),
      { "10-a": "  - { id: a, no: 10-01, act: answer, text: { ko: 예, ru: Да } }" },
      {
        head: "own-pages: media/own.pdf\ncover: media/c.png\n",
        files: { "media/own.pdf": "%PDF-1.4", "media/c.png": "x" },
      },
    );
    const { err } = print("own-broken", folder);
    assert.match(err, /media\/own\.pdf: it cannot be read/);
    assert.match(err, /media\/c\.png: its first bytes/);
  });
  test("a text too long for a card is reported and left out; the booklet has it", () => {
    const long = Array.from({ length: 110 }, (_, i) => `слово${i}`).join(" ");
    const entries = [
      `  - { id: long, no: 10-01, act: answer, text: { ko: 예, ru: "${long}" } }`,
      "  - { id: short, no: 10-02, act: answer, text: { ko: 예, ru: Да } }",
    ];
    const folder = writeBook(join(temp, "tight"), { "10-a": entries.join("\n") });
    const { file, err } = print("tight", folder, "--as", "cards");
    assert.match(err, /“long” is too long for its place on the sheet/);
    assert.doesNotMatch(pagesOf(file).join(" "), /слово7/);
    assert.match(pagesOf(print("tight-booklet", folder).file).join(" "), /слово109/);
  });
  test("a zine reports the phrases that do not fit, and prints the others completely", () => {
    const long = Array.from({ length: 60 }, (_, i) => `слово${i}`).join(" ");
    const entries = Array.from(
      { length: 24 },
      (_, i) =>
        `  - { id: e${i}, no: 10-${10 + i}, act: answer, text: { ko: 예, ru: "${i % 4 === 0 ? long : "Да"}" } }`,
    );
    const folder = writeBook(join(temp, "zine-long"), { "10-a": entries.join("\n") });
    const { err } = print("zine-long", folder, "--as", "zine");
    assert.match(err, /“e0” is too long for its place on the sheet/);
    assert.doesNotMatch(err, /“e1” is too long/);
  });
  test("a long entry continues on the next page in both columns", () => {
    const words = (stem: string): string => Array.from({ length: 100 }, (_, i) => `${stem}${i}`).join(" ");
    const longEntry = `  - { id: a, no: 10-01, act: answer, text: { ko: "${words("말")}", ru: "${words("сло")}" } }`;
    const folder = writeBook(join(temp, "both"), { "10-a": longEntry });
    const pages = pagesOf(print("both", folder).file);
    const first = pages.findIndex((page) => /말0\s/.test(page) && page.includes("10-01"));
    assert.ok(first > 0 && /сло0\s/.test(pages[first]!), "both begin on one page");
  });
  for (const [name, chapters] of [
    ["an empty chapter", { "10-a": "", "20-b": entry("parley:hoist").replace("10-01", "20-01") }],
    [
      "three scripts in one line",
      { "10-a": '  - { id: a, no: 10-01, act: answer, text: { ko: "X선 рентген 촬영 ABC", ru: Да } }' },
    ],
  ] as const)
    test(name, () => {
      const folder = writeBook(join(temp, name.replaceAll(" ", "-")), chapters);
      const list = readFileSync(join(folder, "chapters/10-a.yaml"), "utf8").replace("entries:\n\n", "entries: []\n");
      writeBook(folder, {}, { files: { "chapters/10-a.yaml": list } });
      const { file } = print(name.replaceAll(" ", "-"), folder);
      assert.equal(pagesOf(file).length % 4, 0);
    });
});

describe("what cannot be printed is reported without a stack trace", () => {
  const one = "  - { id: a, no: 10-01, act: answer, tags: [x], text: { ko: 예, ru: Да } }";
  const two = "  - { id: b, no: 20-01, act: answer, tags: [y], text: { ko: 네, ru: Нет } }";
  const folder = writeBook(join(temp, "odd"), { "10-a": one, "20-b": two });
  for (const [args, code, said] of [
    [["--as", "wall"], 0, /no entry for the wall has a picture: it shows numbers and words[^]*parley pictures WORD/],
    [["--as", "booklets"], 2, /did you mean “booklet”\?/],
    [["--as", "Wall"], 2, /did you mean “wall”\?/],
    [["--as", "poster"], 2, /--as poster: known are booklet, cards/],
    [["--as", "face", "--langs", "ko"], 1, /face to face want two languages/],
    [["--chapters", "10", "--tags", "y"], 1, /no entry is in these chapters under these tags/],
    [["--own", "build/none.pdf"], 2, /there is no file/],
    [["--own", "books"], 2, /there is no file/],
    [["--own", join(BOOK, "book.yaml"), "--pdf", "ua-1"], 2, /cannot be part of a ua-1/],
    [["--large", "--size", "a6"], 2, /large print wants/],
  ] as const)
    test(args.join(" "), () => {
      const printed = parley(["print", folder, ...args, "--out", join(temp, "odd.pdf")]);
      assert.equal(printed.code, code, printed.err);
      assert.match(printed.err, said);
      assert.doesNotMatch(printed.err, /\n\s+at /);
    });
  for (const [wish, said] of [
    ["{ as: face, languages: [ko] }", /face to face want two languages/],
    ["{ as: booklet, size: 1x1 }", /smaller than a card/],
    ["{ as: cards, languages: [ko, ko] }", /one, two or three languages/],
    ["{ as: cards, tags: [zz] }", /no entry has the tag “zz”/],
    ["{ as: zine, large: true }", /large is for a booklet/],
  ] as const)
    test(`print: ${wish}`, () => {
      const head = `title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\nprint: [${wish}]\n`;
      writeBook(folder, {}, { files: { "book.yaml": head } });
      const built = parley(["build", folder, "--out", join(temp, "odd-kit")]);
      assert.equal(built.code, 1, built.err);
      assert.match(built.err, said);
    });
  test("pages much reduced on the sheet give a hint", async () => {
    const job = { as: "booklet", large: true, impose: { sheet: "cutstack" }, chapters: ["10"] } as const;
    const { troubles } = await printSample("shrunk", job);
    assert.match(troubles.join("\n"), /at 71 % of their size; the print is no longer large/);
  });
  test("every size has a back cover of one page", async () => {
    for (const how of [
      { size: "74x105" },
      { size: "74x105", languages: ["ko", "ru", "en"] },
      { size: "a5", large: true, languages: ["ko", "ru", "en"] },
      { size: "90x200" },
      { size: "297x420" },
    ]) {
      const { file } = await printSample("sizes", { as: "booklet", chapters: ["10"], ...how });
      assert.equal(pagesOf(file).length % 4, 0, JSON.stringify(how));
    }
  });
});
