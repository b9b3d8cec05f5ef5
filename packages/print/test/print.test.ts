import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  paperFor,
  planSheets,
  readTypeface,
  saddleStitch,
  typeface,
  WEIGHTS,
  type PlacedPage,
  type ImpositionScheme,
} from "@parley/print";

/** Fold and nest the sheets, and read the pages as a reader turns them. */
function read(sides: readonly (readonly [number, number])[]): number[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, i) => [sides[2 * i]!, sides[2 * i + 1]!] as const);
  const firstHalf = sheets.flatMap(([front, back]) => [front[1], back[0]]);
  const secondHalf = sheets.toReversed().flatMap(([front, back]) => [back[1], front[0]]);
  return [...firstHalf, ...secondHalf];
}

describe("saddle stitch", () => {
  test("every booklet of 1 to 200 pages reads in order when folded", () => {
    for (let n = 1; n <= 200; n++) {
      const pages = read(saddleStitch(n));
      assert.equal(pages.length % 4, 0);
      assert.deepEqual(
        pages.filter((page) => page > 0),
        Array.from({ length: n }, (_, i) => i + 1),
      );
      // What is blank stands before the last page: a back cover stays outside.
      assert.equal(pages.at(-1), n);
    }
  });
  for (const pages of [0, -1, 2.5])
    test(`${pages} pages are none`, () => assert.throws(() => saddleStitch(pages), RangeError));
});

describe("four on a side", () => {
  const sidesOf = (sides: readonly (readonly PlacedPage[])[], row: 0 | 1): [number, number][] =>
    sides.map((side): [number, number] => [side[2 * row]!.page, side[2 * row + 1]!.page]);
  const inOrder = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
  test("cut and stack: the lower pile laid into the upper reads in order, 1 to 200 pages", () => {
    for (let n = 1; n <= 200; n++) {
      const { sides } = planSheets(n, { sheet: "cutstack" });
      const pages = read([...sidesOf(sides, 0), ...sidesOf(sides, 1)]);
      assert.deepEqual(
        pages.filter((page) => page > 0),
        inOrder(n),
      );
    }
  });
  test("two copies: each pile is a booklet", () => {
    for (let n = 1; n <= 200; n++) {
      const { sides } = planSheets(n, { sheet: "two-copies" });
      for (const row of [0, 1] as const)
        assert.deepEqual(
          read(sidesOf(sides, row)).filter((page) => page > 0),
          inOrder(n),
        );
    }
  });
});

describe("gatherings", () => {
  test("of sixteen pages, one on another, read in order", () => {
    for (let n = 1; n <= 200; n++) {
      const sides = planSheets(n, { sheet: "signatures" }).sides.map((side): [number, number] => [
        side[0]!.page,
        side[1]!.page,
      ]);
      const pages: number[] = [];
      for (let at = 0; at < sides.length; at += 8) pages.push(...read(sides.slice(at, at + 8)));
      assert.deepEqual(
        pages.filter((page) => page > 0),
        inOrder(n),
      );
    }
  });
  function inOrder(n: number): number[] {
    return Array.from({ length: n }, (_, i) => i + 1);
  }
});

test("creep moves inner sheets towards the fold, both pages alike", () => {
  const plain = planSheets(16, { sheet: "saddle" });
  const crept = planSheets(16, { sheet: "saddle", paper: 0.1 });
  for (const [i, [left, right]] of crept.sides.entries()) {
    const depth = Math.floor(i / 2);
    assert.ok(Math.abs(left!.x - plain.sides[i]![0]!.x - depth * 0.1) < 1e-9);
    assert.ok(Math.abs(plain.sides[i]![1]!.x - right!.x - depth * 0.1) < 1e-9);
  }
});

describe("pages on sheets", () => {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.05;
  const sizes: readonly (readonly [string, ImpositionScheme, number, number, number])[] = [
    ["a6", "saddle", 297, 210, 148.5],
    ["a6", "cutstack", 210, 297, 105],
    ["a5", "saddle", 297, 210, 148.5],
    ["a4", "saddle", 420, 297, 210],
    ["quarter-letter", "cutstack", 215.9, 279.4, 107.95],
    ["quarter-letter", "saddle", 279.4, 215.9, 139.7],
  ];
  for (const [name, sheet, width, height, page] of sizes)
    test(`${name}, ${sheet}: within the sheet, touching at the fold`, () => {
      const plan = planSheets(8, { sheet }, paperFor(name));
      assert.ok(near(plan.width, width) && near(plan.height, height) && near(plan.page.width, page));
      for (const side of plan.sides)
        for (const { x, y } of side) {
          assert.ok(x >= -0.05 && x + plan.page.width <= plan.width + 0.05);
          assert.ok(y >= -0.05 && y + plan.page.height <= plan.height + 0.05);
          assert.ok(near(x + plan.page.width, plan.width / 2) || near(x, plan.width / 2));
        }
    });
  test("a safe margin keeps the fold and the middle of the height", () => {
    const { sides, page, width, height } = planSheets(8, { sheet: "cutstack", scale: 95 });
    const [left, right, below] = sides[0]!;
    assert.ok(near(left!.x + page.width, width / 2) && near(right!.x, width / 2));
    assert.ok(near(left!.y, (height / 2 - page.height) / 2) && near(below!.y - left!.y, height / 2));
  });
});

describe("sizes of page", () => {
  for (const [name, large, message] of [
    ["40x60", false, /smaller than a card/],
    ["400x600", false, /larger than A3/],
    ["140x110", false, /lies/],
    ["a6", true, /large print wants/],
    ["octavo", false, /no size/],
    ["9999999x10", false, /no size/],
  ] as const)
    test(`${name}${large ? ", large" : ""} is refused`, () => assert.throws(() => paperFor(name, large), message));
  test("large print has no letter under 16 points", () => assert.equal(paperFor(undefined, true).least, 16));
});

test("a printer of one side gets the fronts and the backs apart", () => {
  const count = (only: "fronts" | "backs"): number => planSheets(23, { sheet: "saddle", only }).sides.length;
  assert.equal(count("fronts") + count("backs"), planSheets(23, { sheet: "saddle" }).sides.length);
});

describe("the typeface", () => {
  for (const weight of WEIGHTS) {
    test(`${weight} has every letter of three scripts and knows their widths`, () => {
      const face = typeface(weight);
      for (const letter of "가힣АяЁёЫыAz09→·—“”«»") assert.ok(face.letter(letter).drawn === "glyph", letter);
      assert.equal(face.letter("\u0e01").drawn, "missing");
      for (const vowel of "аеиоуыэюя")
        assert.ok(face.letter(vowel).width > 0.4 && face.letter(vowel).width < 1.1, vowel);
      assert.ok(face.letter("ю").width > face.letter("е").width);
    });
  }
  test("what is no font is refused", () => assert.throws(() => readTypeface(Buffer.alloc(64)), TypeError));
});
