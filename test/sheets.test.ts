import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { BOOK, comparable, editionAt, pagesOf, parley, program, temporaryFolder, writeBook } from "./kit.ts";
import { preparedSample, samplePrinterAt } from "./printing.ts";
import { sampleKit } from "./sample.ts";

const temp = temporaryFolder();
const A4 = /595\.\d+ x 841\.\d+/;
const printSample = samplePrinterAt(temp);
const COUNT = Object.keys(editionAt(sampleKit()).entries).length;
const entriesOfSample = Object.values((await preparedSample()).edition.entries);
/** An entry with a picture is on the wall, twelve on a sheet. */
const PICTURED = entriesOfSample.filter(({ picture }) => picture !== undefined).length;
const SHEETS = [
  { format: "cards", pages: 2 * Math.ceil(COUNT / 8), size: A4 },
  { format: "face", pages: Math.ceil(COUNT / 8), size: A4 },
  { format: "zine", pages: 1, size: /841\.\d+ x 595\.\d+/ },
  { format: "phrase-card", pages: 1, size: /841\.\d+ x 595\.\d+/ },
  { format: "wall", pages: Math.ceil(PICTURED / 12), size: /1190\.\d+ x 841\.\d+/ },
] as const;

/** The letters only, because the lines of a rotated or narrow cell can be extracted in several ways. */
const letters = (text: string): string => comparable(text).replace(/[^\p{L}\p{Nd}]/gu, "");

describe("every sheet", () => {
  for (const { format, pages, size } of SHEETS) {
    test(`${format}: its pages, size and phrases are right; it is valid, and the same bytes twice`, async () => {
      const { file } = await printSample(format, { as: format });
      const again = join(temp, `${format}-again.pdf`);
      // The sheet with most pictures also by the command, in a process of its own.
      if (format === "wall") {
        const printed = parley(["print", BOOK, "--as", format, "--out", again]);
        assert.equal(printed.code, 0, printed.err);
      } else await printSample(`${format}-again`, { as: format });
      assert.ok(readFileSync(file).equals(readFileSync(again)));
      assert.equal(program("qpdf", ["--check", file]).code, 0);
      assert.doesNotMatch(program("pdffonts", [file]).out, /Type 3/);
      const info = program("pdfinfo", [file]).out;
      assert.match(info, new RegExp(`Pages: +${pages}\\n`));
      assert.match(info, size);
      const raw = pagesOf(file, "-raw").join("\n");
      const text = letters(raw);
      const edition = editionAt(sampleKit());
      const entries = Object.values(edition.entries).filter(({ no }) => raw.includes(no));
      assert.ok(entries.length >= { cards: COUNT, face: COUNT, zine: 24, "phrase-card": 12, wall: PICTURED }[format]);
      const whole = entries.filter(({ texts }) =>
        ["ko", "ru"].every((lang) => {
          const [first] = texts[lang] ?? [];
          // On paper a slot has its sample.
          return first === undefined || first.text.includes("{") || text.includes(letters(first.text));
        }),
      );
      assert.equal(whole.length, entries.length);
    });
  }
});

test("each half of a card has how its reader says the other half", () => {
  const gendered = "[{ text: Я гото́в., when: { speaker: m } }, { text: Я гото́ва., when: { speaker: f } }]";
  const folder = writeBook(join(temp, "halves"), {
    "10-a": [
      "  - { id: a, no: 10-01, act: warning, text: { ko: 위험해요!, ru: Опа́сно! } }",
      `  - { id: b, no: 10-02, act: answer, text: { ko: 준비됐어요., ru: ${gendered} } }`,
    ].join("\n"),
  });
  const file = join(temp, "halves.pdf");
  assert.equal(parley(["print", folder, "--as", "face", "--out", file]).code, 0);
  const text = letters(pagesOf(file, "-raw").join("\n"));
  for (const half of ["위험해요아빠스나", "Опасновихомхэё", "준비됐어요야가또프야가또바", "Яготовачунби"])
    assert.ok(text.includes(half), `${half}: ${text}`);
});

describe("wrong arguments", () => {
  for (const [args, said] of [
    [["--as", "poster"], /known are booklet, cards, face, zine, phrase-card, wall, test-sheet/],
    [["--as", "cards", "--sheet", "saddle"], /--sheet is for booklet, not for cards/],
    [["--sheet", "octavo"], /known are saddle, cutstack/],
    [["--sheet", "saddle", "--scale", "20"], /80 to 100/],
    [["--paper", "0.1"], /need --sheet/],
  ] as const)
    test(args.join(" "), () => {
      const printed = parley(["print", BOOK, "--out", join(temp, "x.pdf"), ...args]);
      assert.equal(printed.code, 2);
      assert.match(printed.err, said);
    });
});
