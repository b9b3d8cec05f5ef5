/** Everything the press can put on paper, and what it must bear. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { PNG } from "pngjs";
import { makeReady } from "@parley/press";
import { openPreview } from "@parley/print";
import { BOOK, comparable, editionAt, pagesOf, parley, pictureOf, program, workplace, writeBook } from "./kit.ts";

const place = workplace();
const kit = join(place, "kit");
before(() => assert.equal(parley(["build", BOOK, "--out", kit]).code, 0));

/** Print a book; the file, and what was told. */
function print(name: string, ...args: readonly string[]): { file: string; err: string } {
  const file = join(place, `${name}.pdf`);
  const printed = parley(["print", ...(args[0]?.startsWith("--") ? [BOOK] : []), ...args, "--out", file]);
  assert.equal(printed.code, 0, printed.err);
  return { file, err: printed.err };
}

describe("every phrase stands in the text, spaces kept, whatever the page", () => {
  const pages: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["one language", ["ru"], ["--langs", "ru"]],
    ["two, the other way round", ["ru", "ko"], ["--langs", "ru,ko"]],
    ["three languages", ["ko", "ru", "en"], ["--langs", "ko,ru,en"]],
    ["A5", ["ko", "ru"], ["--size", "a5"]],
    ["a quarter of letter", ["ko", "ru"], ["--size", "quarter-letter"]],
    ["a size of one's own", ["ko", "en"], ["--langs", "ko,en", "--size", "90x130"]],
    ["large print", ["ko", "ru"], ["--large"]],
    ["a print shop's page", ["ko", "ru"], ["--bleed", "3"]],
  ];
  for (const [name, langs, args] of pages)
    test(name, () => {
      const { file } = print(name.replaceAll(/\W/g, "-"), ...args);
      const { entries } = editionAt(kit);
      const raw = comparable(pagesOf(file).join("\n"));
      const text = `${raw} ${comparable(pagesOf(file, "-raw").join("\n"))}`;
      const lost = Object.entries(entries).flatMap(([id, { texts }]) =>
        langs.flatMap((lang) =>
          (texts[lang] ?? []).flatMap((one) =>
            one.text
              .split(/\{[^}]*\}/)
              .map(comparable)
              .filter((part) => /\p{L}/u.test(part) && !text.includes(part))
              .map((part) => `${id} ${lang} ${part}`),
          ),
        ),
      );
      assert.deepEqual(lost, []);
      assert.doesNotMatch(raw, /[\ufffd\ue000-\uf8ff]/);
      assert.equal(program("qpdf", ["--check", file]).code, 0);
      const fonts = program("pdffonts", [file]).out.split("\n").slice(2).filter(Boolean);
      assert.ok(fonts.length > 0);
      for (const font of fonts) assert.match(font, / yes yes yes +\d+ +\d+$/);
      assert.equal(pagesOf(file).length % 4, 0);
    });
  test("large print has no letter under 16 points", () => {
    const xml = program("pdftohtml", ["-xml", "-i", "-stdout", "-zoom", "1", join(place, "large-print.pdf")]).out;
    const sizes = Array.from(xml.matchAll(/<fontspec id="\d+" size="(\d+)"/g), (match) => Number(match[1]));
    assert.ok(sizes.length > 3 && Math.min(...sizes) >= 16, sizes.join());
  });
  test("a print shop's page says where it is cut, and has crop marks outside", () => {
    const boxes = program("pdfinfo", ["-box", join(place, "a-print-shop-s-page.pdf")]).out;
    const box = (name: string): number[] =>
      new RegExp(`${name}Box: +([\\d. ]+)`).exec(boxes)![1]!.trim().split(/\s+/).map(Number);
    const mm = (points: number): number => (points * 25.4) / 72;
    const [x1, y1, x2, y2] = box("Trim") as [number, number, number, number];
    assert.ok(Math.abs(mm(x2 - x1) - 105) < 0.05 && Math.abs(mm(y2 - y1) - 148.5) < 0.05);
    assert.ok(Math.abs(mm(x1 - box("Bleed")[0]!) - 3) < 0.05);
    // A tab's black goes on into the bleed, up to its edge and no farther.
    const { data, width } = PNG.sync.read(pictureOf(join(place, "a-print-shop-s-page.pdf"), 7, 254));
    const dark = (xmm: number, ymm: number): boolean =>
      data[4 * (Math.round(ymm * 10) * width + Math.round(xmm * 10))]! < 60;
    assert.ok(dark(9 + 105 - 1, 9 + 17) && dark(9 + 105 + 2.7, 9 + 17) && !dark(9 + 105 + 3.4, 9 + 17));
    assert.ok(dark(3, 9) || dark(3, 8.9) || dark(3, 9.1), "a crop mark");
  });
});

describe("a code on each chapter", () => {
  test("leads to the book's address, as another program reads it", () => {
    const entry = (no: string): string =>
      `  - { id: e${no.replace("-", "")}, no: ${no}, act: answer, text: { ko: 예, ru: Да } }`;
    const folder = writeBook(
      join(place, "web"),
      { "10-a": entry("10-01"), "20-b": entry("20-01") },
      { head: "web: https://example.org/kit/tablet.html\n" },
    );
    const { file } = print("web", folder);
    const found = new Set<string>();
    for (let page = 1; page <= pagesOf(file).length; page++) {
      const picture = join(place, "web.png");
      writeFileSync(picture, pictureOf(file, page, 200));
      for (const code of program("zbarimg", ["-q", "--raw", picture]).out.split("\n")) if (code !== "") found.add(code);
    }
    assert.deepEqual(
      [...found].toSorted(),
      ["10", "20"].map((no) => `https://example.org/kit/tablet.html#${no}`),
    );
  });
});

describe("kinds of PDF", () => {
  for (const [standard, said] of [
    ["ua-1", /pdfuaid:part>1</],
    ["a-2a", /pdfaid:part>2<[\s\S]*pdfaid:conformance>A</],
  ] as const)
    test(`${standard}: said so in the file, tagged, clean, the same bytes twice`, () => {
      const [one, two] = ["1", "2"].map((n) => print(`${standard}-${n}`, "--pdf", standard).file);
      assert.ok(readFileSync(one!).equals(readFileSync(two!)));
      assert.match(program("pdfinfo", ["-meta", one!]).out, said);
      assert.match(program("pdfinfo", [one!]).out, /Tagged: +yes/);
      assert.equal(program("qpdf", ["--check", one!]).code, 0);
    });
  test("every sheet too can be read by a machine", () => {
    for (const as of ["cards", "zine", "wall"])
      assert.match(
        program("pdfinfo", ["-meta", print(`${as}-ua`, "--as", as, "--pdf", "ua-1").file]).out,
        /pdfuaid:part>1</,
      );
  });
  test("no word with a drawn stress is torn in the tree of tags", () => {
    const tree = program("pdfinfo", ["-struct-text", print("tree", "--chapters", "10,15,20").file]).out;
    const { chapters, entries } = editionAt(kit);
    const spoken = chapters
      .slice(0, 3)
      .flatMap((chapter) => chapter.entries.flatMap((id) => entries[id]!.texts["ru"]!));
    const flat = tree.replace(/"\s*\n\s*"/g, "").replace(/\s+/g, " ");
    const torn = spoken
      .flatMap(({ text }) =>
        text
          .replaceAll("\u0301", "")
          .replaceAll(/\{.*?\}/g, " ")
          .split(/[^\p{L}]+/u),
      )
      .filter((word) => word.length > 3 && !flat.includes(word));
    assert.deepEqual(torn, []);
  });
});

describe("letters that no font has", () => {
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
    join(place, "letters"),
    { "10-a": `  - { id: a, no: 10-01, act: answer, picture: "parley:blanket", text: { ko: "${text}", ru: Да } }` },
    { head: "side-names: { a: { ko: 가🧱, ru: А } }\npeople: { p1: { shown: R🧱 } }\n" },
  );
  for (const as of ["booklet", "cards", "face", "zine", "phrase-card", "wall"])
    test(`${as}: each is told by letter and entry, printed as its code, and kept in the text`, () => {
      const { file, err } = print(`letters-${as}`, folder, "--as", as);
      const raw = pagesOf(file).join("");
      for (const [letter, code] of strange) {
        assert.ok(err.includes(`“a”: `) && err.includes(`“${letter}” (${code})`), `${code}\n${err}`);
        if (code !== "U+E345") assert.ok(raw.includes(letter), code);
      }
      assert.match(err, /“ש” \(U\+05E9\) runs from right to left/);
      assert.doesNotMatch(raw, /\ufffd/);
      assert.ok(notdefs(file) === 0, "a letter was printed as an empty box");
    });
  test("a language written from right to left is refused by name", () => {
    const other = writeBook(
      join(place, "rtl"),
      { "10-a": "  - { id: a, no: 10-01, act: answer, text: { ko: 예, ru: Да, ar: نعم } }" },
      {},
    );
    const head = readFileSync(join(other, "book.yaml"), "utf8").replace("[ko, ru]\n", "[ko, ru, ar]\n");
    writeBook(other, {}, { files: { "book.yaml": head } });
    const printed = parley(["print", other, "--out", join(place, "rtl.pdf")]);
    assert.equal(printed.code, 1);
    assert.match(printed.err, /ar is written from right to left: Parley cannot set a book in it yet/);
  });
});

/** How often the glyph 0, “no such letter”, is shown: the first of every font, in the strings of the page streams. */
function notdefs(file: string): number {
  const plain = program("qpdf", ["--qdf", "--object-streams=disable", "--decode-level=all", file, "-"]);
  return Array.from(plain.out.matchAll(/<((?:[0-9a-fA-F]{4})+)>\s*T[jJ]/g), ([, hex]) =>
    Array.from(hex!.matchAll(/.{4}/g)).filter(([glyph]) => glyph === "0000"),
  ).flat().length;
}

describe("pictures and pages that are not as they should be", () => {
  const broken = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
  /** The first bytes of a PNG of so many pixels, and nothing after them. */
  const huge = Buffer.concat([broken, Buffer.from([0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10, 8, 2, 0, 0, 0, 0, 0, 0, 0])]);
  const good = PNG.sync.write(new PNG({ width: 8, height: 8 }));
  const entry = (picture: string): string =>
    `  - { id: a, no: 10-01, act: answer, picture: ${picture}, text: { ko: 예, ru: Да } }`;
  for (const [name, data, said] of [
    ["cut off", good.subarray(0, 40), /cannot be read|no picture/],
    ["no picture at all", Buffer.from("hello, world, this is text"), /first bytes are those of no picture/],
    ["a hundred million pixels", huge, /10000 × 10000 pixels; it is left out[\s\S]*at most 40 million/],
  ] as const)
    test(`${name}: told with its entry, left out, the book is printed`, () => {
      const folder = writeBook(
        join(place, `picture-${data.length}`),
        { "10-a": entry("media/a.png") },
        { files: { "media/a.png": data } },
      );
      const { err } = print(`picture-${data.length}`, folder);
      assert.match(err, said);
      assert.match(err, /chapters\/10-a\.yaml:3:/);
    });
  test("a drawing that would run is a picture like any other", () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script><image href="file:///etc/passwd"/><rect width="9" height="9"/></svg>';
    const folder = writeBook(join(place, "svg"), { "10-a": entry("media/a.svg") }, { files: { "media/a.svg": svg } });
    const { file } = print("svg", folder);
    assert.doesNotMatch(readFileSync(file, "latin1"), /root:|alert/);
  });
  test("own pages and a cover go in; broken ones are told", () => {
    const own = join(kit, "booklet-ko-ru-a4-saddle.pdf");
    const { file } = print("own", "--own", own, "--cover", "docs/pictures/tablet.png", "--chapters", "10");
    assert.match(pagesOf(file).join(" "), /여기를 가리키세요/);
    const without = pagesOf(print("own-not", "--chapters", "10").file).length;
    assert.ok(pagesOf(file).length >= without + pagesOf(own).length - 3);
    const folder = writeBook(
      join(place, "own-broken"),
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
  test("a text too long for a card is told and left out; the booklet has it", () => {
    const long = Array.from({ length: 110 }, (_, i) => `слово${i}`).join(" ");
    const entries = [
      `  - { id: long, no: 10-01, act: answer, text: { ko: 예, ru: "${long}" } }`,
      "  - { id: short, no: 10-02, act: answer, text: { ko: 예, ru: Да } }",
    ];
    const folder = writeBook(join(place, "tight"), { "10-a": entries.join("\n") });
    const { file, err } = print("tight", folder, "--as", "cards");
    assert.match(err, /“long” is too long for its place on the sheet/);
    assert.doesNotMatch(pagesOf(file).join(" "), /слово7/);
    assert.match(pagesOf(print("tight-booklet", folder).file).join(" "), /слово109/);
  });
  test("a zine that does not hold a phrase tells which, and what it prints it prints whole", () => {
    const long = Array.from({ length: 60 }, (_, i) => `слово${i}`).join(" ");
    const entries = Array.from(
      { length: 24 },
      (_, i) =>
        `  - { id: e${i}, no: 10-${10 + i}, act: answer, text: { ko: 예, ru: "${i % 4 === 0 ? long : "Да"}" } }`,
    );
    const folder = writeBook(join(place, "zine-long"), { "10-a": entries.join("\n") });
    const { err } = print("zine-long", folder, "--as", "zine");
    assert.match(err, /“e0” is too long for its place on the sheet/);
    assert.doesNotMatch(err, /“e1” is too long/);
  });
  test("a long entry goes on over the page in both columns at once", () => {
    const words = (stem: string): string => Array.from({ length: 100 }, (_, i) => `${stem}${i}`).join(" ");
    const entry_ = `  - { id: a, no: 10-01, act: answer, text: { ko: "${words("말")}", ru: "${words("сло")}" } }`;
    const folder = writeBook(join(place, "both"), { "10-a": entry_ });
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
      const folder = writeBook(join(place, name.replaceAll(" ", "-")), chapters);
      const list = readFileSync(join(folder, "chapters/10-a.yaml"), "utf8").replace("entries:\n\n", "entries: []\n");
      writeBook(folder, {}, { files: { "chapters/10-a.yaml": list } });
      const { file } = print(name.replaceAll(" ", "-"), folder);
      assert.equal(pagesOf(file).length % 4, 0);
    });
});

describe("chosen by tag", () => {
  const entry = (id: string, no: string, tags: string): string =>
    `  - { id: ${id}, no: ${no}, act: answer, ${tags}text: { ko: 말${no}, ru: Да${no} } }`;
  const folder = writeBook(join(place, "tags"), {
    "10-a": [entry("a", "10-01", "tags: [first, sea], "), entry("b", "10-02", "")].join("\n"),
    "20-b": entry("c", "20-01", "tags: [sea], "),
  });
  test("only what has one of them, with the fingerprint of the whole", () => {
    const hash = (file: string): string => /sha256-[0-9a-f\s\u200b]{60,80}/.exec(pagesOf(file).join(" "))![0];
    const some = print("tags", folder, "--tags", "first").file;
    const text = pagesOf(some).join(" ");
    assert.ok(text.includes("말10-01") && !text.includes("말10-02") && !text.includes("말20-01"));
    assert.equal(hash(some), hash(print("tags-all", folder).file));
  });
  test("a tag nobody has is told, with those there are", () => {
    const printed = parley(["print", folder, "--tags", "land", "--out", join(place, "x.pdf")]);
    assert.equal(printed.code, 1);
    assert.match(printed.err, /no entry has the tag “land”[\s\S]*tags: first, sea/);
  });
});

describe("volumes", () => {
  test("each phrase in one of them, each a booklet that folds", () => {
    const file = join(place, "volumes.pdf");
    const printed = parley(["print", BOOK, "--volume", "90", "--out", file, "--json"]);
    assert.equal(printed.code, 0, printed.err);
    const { files } = JSON.parse(printed.out) as { files: { name: string; pages: number }[] };
    assert.deepEqual(
      files.map(({ name }) => name),
      [1, 2, 3].map((n) => join(place, `volumes-${n}.pdf`)),
    );
    const texts = files.map(({ name }) => comparable(pagesOf(name).join("\n")));
    for (const { pages } of files) assert.equal(pages % 4, 0);
    for (const { no } of Object.values(editionAt(kit).entries))
      assert.equal(texts.filter((text) => new RegExp(`(^|\\s)${no}·\\d`).test(text)).length, 1, no);
  });
});

describe("a preview", () => {
  test("shows a page as it is after an edit, and the last where there are fewer", async () => {
    const { edition } = await makeReady(BOOK);
    const preview = openPreview();
    try {
      const first = await preview.show(edition, 8);
      const again = await preview.show(edition, 8);
      assert.equal(first.svg, again.svg);
      const [id] = edition.chapters[0]!.entries.slice(-1);
      const entry = edition.entries[id!]!;
      const texts = { ...entry.texts, ko: [{ ...entry.texts["ko"]![0]!, text: "아주 다른 말" }] };
      const edited = { ...edition, entries: { ...edition.entries, [id!]: { ...entry, texts } } };
      assert.notEqual((await preview.show(edited, 8)).svg, first.svg);
      const last = await preview.show(edited, 999);
      assert.equal(last.page, last.pages);
      assert.match(last.svg, /^<svg/);
    } finally {
      preview.close();
    }
  });
  test("goes on when its process has grown too large and another takes its place", async () => {
    const { edition } = await makeReady(BOOK);
    const preview = openPreview({ mostBytes: 1 });
    try {
      const svgs: string[] = [];
      for (let i = 0; i < 4; i++) svgs.push((await preview.show(edition, 8)).svg);
      assert.equal(new Set(svgs).size, 1);
    } finally {
      preview.close();
    }
  });
});

test("what the book itself asks for on paper is in the kit", () => {
  const entry = "  - { id: a, no: 10-01, act: answer, text: { ko: 예, ru: Да } }";
  const head =
    'print:\n  - { as: phrase-card }\n  - { as: booklet, languages: [ru], size: a5 }\n  - { as: cards, chapters: ["10"] }\n';
  const folder = writeBook(join(place, "asked"), { "10-a": entry }, { head });
  const built = parley(["build", folder, "--out", join(place, "asked-out")]);
  assert.equal(built.code, 0, built.err);
  for (const name of ["phrase-card-ko-ru", "booklet-ru-a5", "cards-ko-ru-10"])
    assert.equal(program("qpdf", ["--check", join(place, "asked-out", `${name}.pdf`)]).code, 0, name);
});

describe("what cannot be printed is told, never thrown", () => {
  const one = "  - { id: a, no: 10-01, act: answer, tags: [x], text: { ko: 예, ru: Да } }";
  const two = "  - { id: b, no: 20-01, act: answer, tags: [y], text: { ko: 네, ru: Нет } }";
  const folder = writeBook(join(place, "odd"), { "10-a": one, "20-b": two });
  for (const [args, code, said] of [
    [["--as", "wall"], 1, /no entry has a picture for the wall/],
    [["--as", "face", "--langs", "ko"], 1, /face to face want two languages/],
    [["--chapters", "10", "--tags", "y"], 1, /no entry is in these chapters under these tags/],
    [["--own", "build/none.pdf"], 2, /there is no file/],
    [["--own", "books"], 2, /there is no file/],
    [["--own", join(BOOK, "book.yaml"), "--pdf", "ua-1"], 2, /cannot go into a ua-1/],
    [["--large", "--size", "a6"], 2, /large print wants/],
  ] as const)
    test(args.join(" "), () => {
      const printed = parley(["print", folder, ...args, "--out", join(place, "odd.pdf")]);
      assert.equal(printed.code, code, printed.err);
      assert.match(printed.err, said);
      assert.doesNotMatch(printed.err, /\n\s+at /);
    });
  for (const [wish, said] of [
    ["{ as: wall }", /no entry has a picture/],
    ["{ as: booklet, size: 1x1 }", /smaller than a card/],
    ["{ as: cards, languages: [ko, ko] }", /one, two or three languages/],
    ["{ as: cards, tags: [zz] }", /no entry has the tag “zz”/],
    ["{ as: zine, large: true }", /large is for booklet/],
  ] as const)
    test(`print: ${wish}`, () => {
      const head = `title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\nprint: [${wish}]\n`;
      writeBook(folder, {}, { files: { "book.yaml": head } });
      const built = parley(["build", folder, "--out", join(place, "odd-kit")]);
      assert.equal(built.code, 1, built.err);
      assert.match(built.err, said);
    });
  test("pages much smaller on the sheet than they are: a hint", () => {
    const { err } = print("shrunk", "--large", "--sheet", "cutstack", "--chapters", "10");
    assert.match(err, /at 71 % of their size; its print is large no more/);
  });
  test("every size has a back cover of one page", () => {
    for (const args of [
      ["--size", "74x105"],
      ["--size", "74x105", "--langs", "ko,ru,en"],
      ["--large", "--size", "a5", "--langs", "ko,ru,en"],
      ["--size", "90x200"],
      ["--size", "297x420"],
    ])
      assert.equal(pagesOf(print("sizes", "--chapters", "10", ...args).file).length % 4, 0, args.join(" "));
  });
});

test("the test sheet has two sides and says in both languages what to look at", () => {
  const { file } = print("trial", "--as", "test-sheet");
  const [front, back] = pagesOf(file);
  assert.match(front!, /긴\s쪽으로\s넘김[\s\S]*ДЛИННОМУ/);
  assert.match(front!, /--scale 95/);
  assert.match(back!, /2/);
});
