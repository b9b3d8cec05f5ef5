import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, test } from "node:test";
import { parseEdition, plainText } from "@parley/edition";
import { planSheets, saddleStitch } from "@parley/print";
import { scriptFor } from "@parley/sound/script";
import { BOOK, comparable, editionAt, pagesOf, parley, program, temporaryFolder, writeBook } from "./kit.ts";
import { sampleKit } from "./sample.ts";
import { indexRows, lineFaults, linesOf, wordsIn } from "./text-lines.ts";

const temp = temporaryFolder();
const out = sampleKit();
const booklet = join(out, "booklet-ko-ru.pdf");
const hashes = (folder: string): { [name: string]: string } =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => relative(folder, join(item.parentPath, item.name)))
      .toSorted()
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex"),
      ]),
  );

test("the kit has its files, and the media beside the edition", () =>
  assert.deepEqual(readdirSync(out).toSorted(), [
    "booklet-ko-ru-a4-cutstack.pdf",
    "booklet-ko-ru-a4-saddle.pdf",
    "booklet-ko-ru.pdf",
    "edition.json",
    "media",
    "parley-kit.json",
    // A lesson has a video, which is inside it.
    "tablet-sound.html",
    "tablet.html",
  ]));

test("the same book gives the same bytes: again, from a copy elsewhere, in another time zone and locale", () => {
  const copy = join(temp, "elsewhere", "first-contact");
  cpSync(BOOK, copy, { recursive: true });
  const again = join(temp, "again");
  assert.equal(
    parley(["build", copy, "--out", again], {
      cwd: temp,
      env: { ...process.env, TZ: "Asia/Seoul", LANG: "ru_RU.UTF-8" },
    }).code,
    0,
  );
  assert.deepEqual(hashes(again), hashes(out));
});

test("SOURCE_DATE_EPOCH sets the printed date, and nothing else", () => {
  const dated = join(temp, "dated");
  const small = join(temp, "small");
  assert.equal(parley(["new", small]).code, 0);
  assert.equal(parley(["build", small, "--out", dated], { env: { ...process.env, SOURCE_DATE_EPOCH: "0" } }).code, 0);
  assert.match(pagesOf(join(dated, "booklet-ko-ru.pdf"))[0]!, /1970-01-01/);
});

describe("the PDF", () => {
  for (const name of ["booklet-ko-ru.pdf", "booklet-ko-ru-a4-saddle.pdf", "booklet-ko-ru-a4-cutstack.pdf"]) {
    test(`${name} has no qpdf warnings; its fonts are embedded and none is Type 3`, () => {
      const checked = program("qpdf", ["--check", join(out, name)]);
      assert.equal(checked.code, 0, checked.out + checked.err);
      const fonts = program("pdffonts", [join(out, name)])
        .out.split("\n")
        .slice(2)
        .filter((line) => line.trim() !== "");
      assert.ok(fonts.length > 0);
      for (const font of fonts) {
        assert.doesNotMatch(font, /Type 3/);
        assert.match(font, / yes yes yes +\d+ +\d+$/);
      }
    });
  }
  test("is tagged, A6, and of a multiple of four pages, so that the strip is the back cover", () => {
    const info = program("pdfinfo", [booklet]).out;
    assert.match(info, /Tagged: +yes/);
    assert.match(info, /Page size: +297\.6\d* x 420\.9\d* pts/);
    assert.equal(pagesOf(booklet).length % 4, 0);
  });
});

describe("all text can be extracted", () => {
  test("the text of the PDF has every phrase in both languages", () => {
    const { entries } = editionAt(out);
    const text = comparable(pagesOf(booklet).join("\n"));
    const lost: string[] = [];
    let count = 0;
    for (const [id, { texts }] of Object.entries(entries)) {
      for (const lang of ["ko", "ru"]) {
        for (const variant of texts[lang]!) {
          for (const piece of variant.text
            .split(/\{[^}]*\}/)
            .map(comparable)
            .filter((part) => /\p{L}/u.test(part))) {
            count += 1;
            if (!text.includes(piece)) lost.push(`${id} ${lang} ${piece}`);
          }
        }
      }
    }
    assert.deepEqual(lost, []);
    assert.ok(count > 440);
  });
  test("no letter is lost to a font: no U+FFFD, nothing from a private area", () =>
    assert.doesNotMatch(pagesOf(booklet).join(""), /[\ufffd\ue000-\uf8ff]/));
});

describe("page numbers", () => {
  test("contents: each chapter is on the page it says", () => {
    const pages = pagesOf(booklet);
    const { chapters } = editionAt(out);
    const contents = pages[3]!;
    for (const { no, title } of chapters) {
      const ko = title["ko"]!;
      const said =
        pages.findIndex(
          (page, i) => i > 5 && page.includes(no) && comparable(page).includes(comparable(`${ko} ${title["ru"]}`)),
        ) + 1;
      assert.ok(said > 0, ko);
      const listed = new RegExp(`${ko}[\\s\\S]*?`).exec(contents);
      assert.ok(listed, ko);
      const row = program("pdftotext", ["-layout", "-f", "4", "-l", "4", booklet, "-"])
        .out.split("\n")
        .find((line) => line.trim().startsWith(`${no} `))!;
      assert.equal(Number(/(\d+)\s*$/.exec(row)![1]), said, row);
    }
  });
  test("index: each entry is listed in both languages, on the page it says", () => {
    const pages = pagesOf(booklet).map(comparable);
    const { entries } = editionAt(out);
    const pageOf = new Map(
      Object.values(entries).map(({ no }) => [
        no,
        pages.findIndex((page, i) => i > 5 && new RegExp(`(^|\\s)${no}·\\d`).test(page)) + 1,
      ]),
    );
    assert.ok([...pageOf.values()].every((page) => page > 0));
    const index = pagesOf(booklet, "-raw").map(comparable).join("\n");
    const titles = ["찾아보기 한국어", "Указатель русский", "Об этой книге"].map((title) => index.lastIndexOf(title));
    assert.deepEqual(
      titles,
      titles.toSorted((x, y) => x - y),
    );
    for (const [i, key] of ["물", "вода"].entries()) {
      const part = index.slice(titles[i], titles[i + 1]);
      const listed = Array.from(part.matchAll(/(?<![\d·-])(\d\d-\d\d)·\d (\d+)(?=\s|$)/g), ([, no, page]) => ({
        no: no!,
        page: Number(page),
      }));
      for (const { no, page } of listed) assert.equal(page, pageOf.get(no), no);
      const found = new Set(listed.map(({ no }) => no));
      assert.deepEqual(
        [...pageOf.keys()].filter((no) => !found.has(no)),
        [],
      );
      // A closed booklet, and “I need water”: the key word leads to the entry.
      const water = entries["water-please"]!.no;
      assert.match(
        part,
        new RegExp(`(^|\\s)${key} [^\\d]*(\\d\\d-\\d\\d·\\d \\d+ [^\\d]*){0,4}${water}·\\d ${pageOf.get(water)}`),
      );
    }
  });
});

describe("a closed booklet", () => {
  const lines = linesOf(booklet);
  const edition = parseEdition(readFileSync(join(out, "edition.json"), "utf8"));
  const pageOf = new Map<string, number>();
  for (const { words, page } of lines) {
    const no = /^\d\d-\d\d(?=·\d$)/.exec(words[0]!)?.[0];
    if (no !== undefined && !pageOf.has(no)) pageOf.set(no, page);
  }
  const chapterOf = new Map(edition.chapters.flatMap(({ no, entries }) => entries.map((id) => [id, no] as const)));
  test("every key word of an entry leads to it in the index of its language", () => {
    const pages = pagesOf(booklet).map(comparable);
    const begins = ["찾아보기 한국어", "Указатель русский", "Об этой книге"].map((title) =>
      pages.findLastIndex((page) => page.includes(title)),
    );
    const lost: string[] = [];
    let count = 0;
    for (const [i, lang] of ["ko", "ru"].entries()) {
      // The forms of a word have one head.
      const stem = (key: string): string =>
        /^\p{L}+$/u.test(key) ? (scriptFor(lang)?.indexStem?.(key.toLowerCase()) ?? key) : key;
      const listed = new Set(
        indexRows(lines, begins[i]! + 1, begins[i + 1]! + 2).map(({ key, no, page }) => `${stem(key)} ${no} ${page}`),
      );
      for (const { no, keys } of Object.values(edition.entries))
        for (const key of keys?.[lang] ?? []) {
          count += 1;
          if (!listed.has(`${stem(key)} ${no} ${pageOf.get(no)}`)) lost.push(`${key} ${no} ${pageOf.get(no)}`);
        }
    }
    assert.deepEqual(lost, []);
    assert.ok(count > 800, `${count} key words`);
  });
  test("“I need water” is found by the tab and by the contents, in both languages", () => {
    const { no, texts } = edition.entries["water-please"]!;
    const chapter = chapterOf.get("water-please")!;
    const page = pageOf.get(no)!;
    const shown = comparable(pagesOf(booklet)[page - 1]!);
    for (const lang of ["ko", "ru"]) assert.ok(shown.includes(comparable(plainText(texts[lang]![0]!.text))), lang);
    // The tab stands at the outer edge of each page of its chapter, from the page that the contents name.
    const isTab = (line: (typeof lines)[number]): boolean =>
      line.words.join(" ") === chapter && (line.page % 2 === 0 ? line.right < 22 : line.left > 275);
    const tabs = lines.filter(isTab).map((line) => line.page);
    assert.ok(tabs.includes(page), tabs.join());
    const row = lines.find((line) => line.page === 4 && line.words[0] === chapter)!;
    const said = lines.find((line) => line.page === 4 && line.left > 240 && Math.abs(line.bottom - row.bottom) < 4)!;
    assert.equal(Number(said.words[0]), Math.min(...tabs));
  });
  test("no line is divided where its word fits, begins with a dash or ends in a preposition of one letter", () => {
    const known = wordsIn(
      Object.values(edition.entries).flatMap(({ texts }) =>
        Object.values(texts).flatMap((all) => all.map(({ text }) => plainText(text))),
      ),
    );
    assert.deepEqual(lineFaults(lines, known), []);
  });
});

describe("Russian lines", () => {
  const lines = Array.from(
    program("pdftotext", ["-enc", "UTF-8", "-bbox-layout", booklet, "-"]).out.matchAll(/<block.*?<\/block>/gs),
    ([block]) =>
      Array.from(block.matchAll(/<line.*?<\/line>/gs), ([line]) =>
        Array.from(line.matchAll(/<word[^>]*>([^<]*)<\/word>/g), ([, word]) => comparable(word!).toLowerCase()),
      ),
  ).filter((block) => block.length > 1);
  test("none ends with a preposition, a conjunction or a particle of one or two letters", () => {
    assert.ok(lines.length > 100);
    const ends = lines.flatMap((block) => block.slice(0, -1).map((words) => words.join(" ")));
    assert.deepEqual(
      ends.filter((line) => / (?:[авикосу]|во|до|за|из|ко|на|не|ни|но|об|от|по|со)$/u.test(line)),
      [],
    );
  });
  test("none begins with a dash", () => {
    const starts = lines.flatMap((block) => block.slice(1).map((words) => words.join(" ")));
    assert.deepEqual(
      starts.filter((line) => /^[—–]/u.test(line)),
      [],
    );
  });
});

test("the sheets, cut at the fold and nested, read as the booklet does", () => {
  const pages = pagesOf(booklet).map(comparable);
  const imposed = join(out, "booklet-ko-ru-a4-saddle.pdf");
  const half = (x: number): string[] =>
    program("pdftotext", ["-enc", "UTF-8", "-x", String(x), "-y", "0", "-W", "421", "-H", "596", imposed, "-"])
      .out.split("\f")
      .slice(0, -1)
      .map(comparable);
  const [left, right] = [half(0), half(421)];
  const plan = saddleStitch(pages.length);
  // The last page shows how to make the booklet.
  assert.equal(left.length, plan.length + 1);
  assert.match(left.at(-1)!, /이 책을 만드는 법[\s\S]*Как сделать эту книгу/);
  assert.ok(pages.every((page) => !page.includes("Как сделать эту книгу")));
  const read: string[] = Array.from({ length: pages.length }, () => "");
  for (const [i, [l, r]] of plan.entries()) {
    read[l - 1] = left[i]!;
    read[r - 1] = right[i]!;
  }
  // Compare the letters of pages regardless of order: pdftotext orders columns and joins the syllables of songs differently.
  const sorted = (page: string): string => Array.from(page.replace(/[\s-]/g, "")).toSorted().join("");
  assert.deepEqual(
    read.map(sorted).map((page, i) => page === sorted(pages[i]!)),
    pages.map(() => true),
  );
});

describe("four pages on a side, cut and in reading order", () => {
  const quarter = (file: string, x: number, y: number): string[] =>
    program("pdftotext", ["-enc", "UTF-8", "-x", String(x), "-y", String(y), "-W", "298", "-H", "421", file, "-"])
      .out.split("\f")
      .slice(0, -1)
      .map((page) => comparable(page).split(" ").toSorted().join(" "));
  const twoCopies = (): string => {
    const file = join(temp, "two-copies.pdf");
    const printed = parley(["print", BOOK, "--sheet", "two-copies", "--out", file]);
    assert.equal(printed.code, 0, printed.err);
    return file;
  };
  const sheets = { cutstack: () => join(out, "booklet-ko-ru-a4-cutstack.pdf"), "two-copies": twoCopies } as const;
  for (const sheet of ["cutstack", "two-copies"] as const)
    test(sheet, () => {
      const file = sheets[sheet]();
      const pages = pagesOf(booklet).map((page) => comparable(page).split(" ").toSorted().join(" "));
      const { sides } = planSheets(pages.length, { sheet });
      const cut = [quarter(file, 0, 0), quarter(file, 298, 0), quarter(file, 0, 421), quarter(file, 298, 421)];
      let seen = 0;
      for (const [i, side] of sides.entries())
        for (const [position, { page }] of side.entries()) {
          assert.equal(cut[position]![i], page === 0 ? "" : pages[page - 1]);
          seen += page === 0 ? 0 : 1;
        }
      assert.equal(seen, sheet === "cutstack" ? pages.length : 2 * pages.length);
    });
});

describe("other pairs, chosen chapters", () => {
  test("any two languages, some chapters", () => {
    const other = join(temp, "en");
    const built = parley(["build", BOOK, "--out", other, "--langs", "en,ko", "--chapters", "10,50-medical-ask"]);
    assert.equal(built.code, 0, built.err);
    const text = comparable(pagesOf(join(other, "booklet-en-ko.pdf")).join("\n"));
    assert.ok(text.includes("Where does it hurt?") && text.includes("어디가 아프세요?") && !text.includes("Open fire"));
  });
});

test("HTML, Markdown, Typst and TeX in a text are printed literally", () => {
  const texts = [
    "<b>жир</b> &amp; <script>alert(1)</script>",
    "*звёзды* _линия_ `код` # решётка [ссы](лка)",
    "#let x = 1 $x^2$ @метка \\textbf{{слово}} %до конца",
    "~ ^ _ {{ }} \\ / | \" ' « » … —",
  ];
  const entries = texts.map(
    (text, i) => `  - { id: e${i}, no: 10-0${i}, act: answer, text: { ko: "말 ${i}", ru: ${JSON.stringify(text)} } }`,
  );
  const folder = writeBook(join(temp, "signs"), { "10-a": entries.join("\n") });
  const built = parley(["build", folder, "--out", join(temp, "signs-out")]);
  assert.equal(built.code, 0, built.err);
  const page = comparable(pagesOf(join(temp, "signs-out", "booklet-ko-ru.pdf")).join("\n")).replaceAll(" ", "");
  for (const text of texts)
    assert.ok(page.includes(comparable(text).replaceAll("{{", "{").replaceAll("}}", "}").replaceAll(" ", "")), text);
});

test("the longest text continues on the next page, and no word is lost", () => {
  const words = Array.from({ length: 150 }, (_, i) => `сло${i}`);
  const entry = `  - { id: a, no: 10-01, act: answer, text: { ko: 말, ru: "${words.join(" ")}" } }`;
  const folder = writeBook(join(temp, "long"), { "10-a": entry });
  const built = parley(["build", folder, "--out", join(temp, "long-out")]);
  assert.equal(built.code, 0, built.err);
  const text = pagesOf(join(temp, "long-out", "booklet-ko-ru.pdf"))
    .slice(6, -4)
    .join(" ");
  for (const word of words) assert.ok(new RegExp(`(?<![0-9])${word}(?![0-9])`, "u").test(text), word);
});
