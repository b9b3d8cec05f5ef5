/** Everything that can be printed, and its properties. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { PNG } from "pngjs";
import type { PrintJob } from "@parley/press";
import { openPreview } from "@parley/print";
import {
  BOOK,
  comparable,
  editionAt,
  pagesOf,
  parley,
  pictureOf,
  printerAt,
  program,
  temporaryFolder,
  writeBook,
} from "./kit.ts";
import { preparedSample, samplePrinterAt } from "./printing.ts";
import { sampleKit } from "./sample.ts";
import { lineFaults, linesOf, wordsIn } from "./text-lines.ts";

const temp = temporaryFolder();
const kit = sampleKit();
const print = printerAt(temp);
const printSample = samplePrinterAt(temp);

/** Chapters with questions, terms, orders and long words: enough where the whole book is printed in the same columns elsewhere. */
const CHAPTERS = ["10", "15", "20", "30", "50", "60"];

describe("the text of every format has every phrase, with its spaces", () => {
  const pages: readonly (readonly [string, readonly string[], Omit<PrintJob, "as">])[] = [
    ["one language", ["ru"], { languages: ["ru"] }],
    ["two, the other way round", ["ru", "ko"], { languages: ["ru", "ko"], chapters: CHAPTERS }],
    ["three languages", ["ko", "ru", "en"], { languages: ["ko", "ru", "en"] }],
    ["A5", ["ko", "ru"], { size: "a5", chapters: CHAPTERS }],
    ["a quarter of letter", ["ru", "en"], { languages: ["ru", "en"], size: "quarter-letter", chapters: CHAPTERS }],
    ["a size of one's own", ["ko", "ru"], { size: "90x130", chapters: CHAPTERS }],
    ["large print", ["ko", "ru"], { large: true }],
    ["a print shop's page", ["ko", "ru"], { bleed: 3, chapters: CHAPTERS }],
  ];
  for (const [name, langs, job] of pages)
    test(name, async () => {
      const { file } = await printSample(name.replaceAll(/\W/g, "-"), { as: "booklet", ...job });
      const { chapters, entries } = editionAt(kit);
      const printed = new Set(
        chapters.filter(({ no }) => job.chapters?.includes(no) ?? true).flatMap((chapter) => chapter.entries),
      );
      const raw = comparable(pagesOf(file).join("\n"));
      const text = `${raw} ${comparable(pagesOf(file, "-raw").join("\n"))}`;
      const lost = Array.from(printed).flatMap((id) =>
        langs.flatMap((lang) =>
          (entries[id]!.texts[lang] ?? []).flatMap((one) =>
            one.text
              .split(/\{[^}]*\}/)
              .map(comparable)
              .filter((part) => /\p{L}/u.test(part) && !text.includes(part))
              .map((part) => `${id} ${lang} ${part}`),
          ),
        ),
      );
      assert.deepEqual(lost, []);
      const known = wordsIn(
        Object.values(entries).flatMap(({ texts }) =>
          Object.values(texts)
            .flat()
            .map((one) => one.text),
        ),
      );
      assert.deepEqual(lineFaults(linesOf(file), known), []);
      assert.doesNotMatch(raw, /[\ufffd\ue000-\uf8ff]/);
      assert.equal(program("qpdf", ["--check", file]).code, 0);
      const fonts = program("pdffonts", [file]).out.split("\n").slice(2).filter(Boolean);
      assert.ok(fonts.length > 0);
      for (const font of fonts) assert.match(font, / yes yes yes +\d+ +\d+$/);
      assert.equal(pagesOf(file).length % 4, 0);
    });
  test("large print has no text under 16 points", () => {
    const xml = program("pdftohtml", ["-xml", "-i", "-stdout", "-zoom", "1", join(temp, "large-print.pdf")]).out;
    const sizes = Array.from(xml.matchAll(/<fontspec id="\d+" size="(\d+)"/g), (match) => Number(match[1]));
    assert.ok(sizes.length > 3 && Math.min(...sizes) >= 16, sizes.join());
  });
  test("a page for a print shop has a trim box and crop marks", () => {
    const boxes = program("pdfinfo", ["-box", join(temp, "a-print-shop-s-page.pdf")]).out;
    const box = (name: string): number[] =>
      new RegExp(`${name}Box: +([\\d. ]+)`).exec(boxes)![1]!.trim().split(/\s+/).map(Number);
    const mm = (points: number): number => (points * 25.4) / 72;
    const [x1, y1, x2, y2] = box("Trim") as [number, number, number, number];
    assert.ok(Math.abs(mm(x2 - x1) - 105) < 0.05 && Math.abs(mm(y2 - y1) - 148.5) < 0.05);
    assert.ok(Math.abs(mm(x1 - box("Bleed")[0]!) - 3) < 0.05);
    // The black of a tab fills the bleed to its edge. The first chapter begins after the guides, whose number changes.
    const file = join(temp, "a-print-shop-s-page.pdf");
    const pages = Array.from({ length: 8 }, (_, i) => {
      const { data, width } = PNG.sync.read(pictureOf(file, 5 + i, 254));
      const dark = (xmm: number, ymm: number): boolean =>
        data[4 * (Math.round(ymm * 10) * width + Math.round(xmm * 10))]! < 60;
      return {
        hasTab: dark(9 + 105 - 1, 9 + 17) && dark(9 + 105 + 2.7, 9 + 17) && !dark(9 + 105 + 3.4, 9 + 17),
        hasMark: dark(3, 9) || dark(3, 8.9) || dark(3, 9.1),
      };
    });
    assert.ok(pages.some(({ hasTab }) => hasTab));
    assert.ok(
      pages.every(({ hasMark }) => hasMark),
      "a crop mark",
    );
  });
});

describe("a code on each chapter", () => {
  test("leads to the book's address, as another program reads it", () => {
    const entry = (no: string): string =>
      `  - { id: e${no.replace("-", "")}, no: ${no}, act: answer, text: { ko: 예, ru: Да } }`;
    const folder = writeBook(
      join(temp, "web"),
      { "10-a": entry("10-01"), "20-b": entry("20-01") },
      { head: "web: https://example.org/kit/tablet.html\n" },
    );
    const { file } = print("web", folder);
    const found = new Set<string>();
    for (let page = 1; page <= pagesOf(file).length; page++) {
      const picture = join(temp, "web.png");
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
    test(`${standard}: declared in the file, tagged, clean, the same bytes twice`, async () => {
      const job = { as: "booklet", standard, ...(standard === "ua-1" ? {} : { chapters: CHAPTERS }) } as const;
      const { file: one } = await printSample(`${standard}-1`, job);
      // One of them also by the command, in a process of its own.
      const again = standard === "ua-1" ? print(`${standard}-2`, "--pdf", standard) : await printSample("again", job);
      assert.ok(readFileSync(one).equals(readFileSync(again.file)));
      assert.match(program("pdfinfo", ["-meta", one]).out, said);
      assert.match(program("pdfinfo", [one]).out, /Tagged: +yes/);
      assert.equal(program("qpdf", ["--check", one]).code, 0);
    });
  test("every sheet is tagged too", async () => {
    const known = wordsIn(
      Object.values(editionAt(kit).entries).flatMap(({ texts }) =>
        Object.values(texts)
          .flat()
          .map((one) => one.text),
      ),
    );
    for (const as of ["cards", "zine", "wall"] as const) {
      const { file } = await printSample(`${as}-ua`, { as, standard: "ua-1" });
      assert.match(program("pdfinfo", ["-meta", file]).out, /pdfuaid:part>1</);
      // Half of a folded sheet stands on its head.
      if (as !== "zine") assert.deepEqual(lineFaults(linesOf(file), known), [], as);
    }
  });
  test("no word with a drawn stress is divided in the tag tree", async () => {
    const { file } = await printSample("tree", { as: "booklet", chapters: ["15"] });
    // pdfinfo takes time as the square of a file: 10 s for three chapters.
    const tree = program("pdfinfo", ["-struct-text", file]).out;
    const { chapters, entries } = editionAt(kit);
    const spoken = chapters
      .filter(({ no }) => no === "15")
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

describe("chosen by tag", () => {
  const entry = (id: string, no: string, tags: string): string =>
    `  - { id: ${id}, no: ${no}, act: answer, ${tags}text: { ko: 말${no}, ru: Да${no} } }`;
  const folder = writeBook(join(temp, "tags"), {
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
  test("an unknown tag is reported, with the known tags", () => {
    const printed = parley(["print", folder, "--tags", "land", "--out", join(temp, "x.pdf")]);
    assert.equal(printed.code, 1);
    assert.match(printed.err, /no entry has the tag “land”[\s\S]*tags: first, sea/);
  });
});

describe("volumes", () => {
  test("each phrase in one of them, each a booklet that folds", () => {
    const file = join(temp, "volumes.pdf");
    const mine = "  - { id: mine, no: 10-01, act: answer, text: { ko: 우리만의말, ru: наше сло́во } }";
    const own = print("own-pages", writeBook(join(temp, "own-book"), { "10-a": mine }), "--as", "zine").file;
    const printed = parley(["print", BOOK, "--volume", "150", "--own", own, "--out", file, "--json"]);
    assert.equal(printed.code, 0, printed.err);
    const { files } = JSON.parse(printed.out) as { files: { name: string; pages: number }[] };
    assert.deepEqual(
      files.map(({ name }) => name),
      [1, 2, 3, 4].map((n) => join(temp, `volumes-${n}.pdf`)),
    );
    const texts = files.map(({ name }) => comparable(pagesOf(name).join("\n")));
    assert.deepEqual(
      texts.map((text) => text.includes("우리만의말")),
      [false, false, false, true],
      "own pages stand in the last",
    );
    for (const { pages } of files) assert.equal(pages % 4, 0);
    for (const { no } of Object.values(editionAt(kit).entries))
      assert.equal(texts.filter((text) => new RegExp(`(^|\\s)${no}·\\d`).test(text)).length, 1, no);
  });
});

describe("a preview", () => {
  test("shows a page after an edit, and the last page for a number that is too high", async () => {
    const { edition } = await preparedSample();
    const preview = openPreview();
    try {
      const [id] = edition.chapters[0]!.entries.slice(-1);
      const entry = edition.entries[id!]!;
      const texts = { ...entry.texts, ko: [{ ...entry.texts["ko"]![0]!, text: ["아주 다른 말"] }] };
      const edited = { ...edition, entries: { ...edition.entries, [id!]: { ...entry, texts } } };
      const { no } = entry;
      const isOn = new RegExp(`(^|\\s)${no}·\\d`);
      const at = 1 + pagesOf(join(kit, "booklet-ko-ru.pdf")).findIndex((text) => isOn.test(text));
      const changed: number[] = [];
      // Once before and once after the edit, in the order that lets the cache be used.
      const before = new Map<number, string>();
      for (const page of [at, at, at - 1, at + 1]) {
        const { svg } = await preview.show(edition, page);
        assert.equal(before.get(page) ?? svg, svg);
        before.set(page, svg);
      }
      for (const [page, svg] of before) if ((await preview.show(edited, page)).svg !== svg) changed.push(page);
      assert.deepEqual(changed, [at]);
      const last = await preview.show(edited, 999);
      assert.equal(last.page, last.pages);
      assert.match(last.svg, /^<svg/);
    } finally {
      preview.close();
    }
  });
  test("continues in a new process when its process has grown too large", async () => {
    const { edition } = await preparedSample();
    const preview = openPreview({ maxBytes: 1 });
    try {
      const svgs: string[] = [];
      for (let i = 0; i < 4; i++) svgs.push((await preview.show(edition, 8)).svg);
      assert.equal(new Set(svgs).size, 1);
    } finally {
      preview.close();
    }
  });
});

test("the kit has the formats that the book requests", () => {
  const entry = "  - { id: a, no: 10-01, act: answer, text: { ko: 예, ru: Да } }";
  const head =
    'print:\n  - { as: phrase-card }\n  - { as: booklet, languages: [ru], size: a5 }\n  - { as: cards, chapters: ["10"] }\n';
  const folder = writeBook(join(temp, "asked"), { "10-a": entry }, { head });
  const built = parley(["build", folder, "--out", join(temp, "asked-out")]);
  assert.equal(built.code, 0, built.err);
  for (const name of ["phrase-card-ko-ru", "booklet-ru-a5", "cards-ko-ru-10"])
    assert.equal(program("qpdf", ["--check", join(temp, "asked-out", `${name}.pdf`)]).code, 0, name);
});

test("tags under print write no file outside the kit and replace none in it", () => {
  const tags = ["/../../../escaped/x", "a4-saddle", "t".repeat(300)];
  const entry = `  - { id: a, no: 10-01, act: answer, tags: ${JSON.stringify(tags)}, text: { ko: 예, ru: Да } }`;
  const jobs = tags.map(
    (tag) => `  - { as: ${tag === "a4-saddle" ? "booklet" : "cards"}, tags: [${JSON.stringify(tag)}] }\n`,
  );
  const folder = writeBook(join(temp, "tagged"), { "10-a": entry }, { head: `print:\n${jobs.join("")}` });
  const deep = join(temp, "deep", "er", "out");
  const built = parley(["build", folder, "--out", deep]);
  assert.equal(built.code, 0, built.err);
  const booklets = ["", "-a4-cutstack", "-a4-saddle", "_2"].map((ending) => `booklet-ko-ru${ending}.pdf`);
  const others = ["cards-ko-ru.pdf", "cards-ko-ru_2.pdf", "edition.json", "parley-kit.json", "tablet.html"];
  assert.deepEqual(readdirSync(deep).toSorted(), [...booklets, ...others].toSorted());
  assert.deepEqual(readdirSync(join(temp, "deep")), ["er"]);
  assert.equal(existsSync(join(temp, "escaped")), false);
});

test("the test sheet has two pages with instructions in both languages", async () => {
  const { file } = await printSample("test-sheet", { as: "test-sheet" });
  const [front, back] = pagesOf(file);
  assert.match(front!, /긴\s쪽으로\s넘김[\s\S]*ДЛИННОМУ/);
  assert.match(front!, /--scale 95/);
  assert.match(back!, /2/);
});
