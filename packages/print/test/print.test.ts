import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { planSheets, readTypeface, saddleStitch, typeface, WEIGHTS, type Placed } from "@parley/print";

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
      assert.deepEqual(
        pages.slice(n),
        Array.from({ length: pages.length - n }, () => 0),
      );
    }
  });
  for (const pages of [0, -1, 2.5])
    test(`${pages} pages are none`, () => assert.throws(() => saddleStitch(pages), RangeError));
});

describe("four on a side", () => {
  const sidesOf = (sides: readonly (readonly Placed[])[], row: 0 | 1): [number, number][] =>
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
  const { sides, page } = planSheets(16, { sheet: "saddle", paper: 0.1 });
  for (const [i, [left, right]] of sides.entries()) {
    const depth = Math.floor(i / 2);
    assert.ok(Math.abs(left!.x - depth * 0.1) < 1e-9);
    assert.ok(Math.abs(page.width - right!.x - depth * 0.1) < 1e-9);
  }
});

test("a printer of one side gets the fronts and the backs apart", () => {
  const count = (only: "fronts" | "backs"): number => planSheets(23, { sheet: "saddle", only }).sides.length;
  assert.equal(count("fronts") + count("backs"), planSheets(23, { sheet: "saddle" }).sides.length);
});

describe("the typeface", () => {
  for (const weight of WEIGHTS) {
    test(`${weight} has every letter of three scripts and knows their widths`, () => {
      const face = typeface(weight);
      for (const letter of "가힣АяЁёЫыAz09→·—“”«»") assert.ok(face.has(letter), letter);
      assert.ok(!face.has("\u0e01"));
      for (const vowel of "аеиоуыэюя") assert.ok(face.width(vowel) > 0.4 && face.width(vowel) < 1.1, vowel);
      assert.ok(face.width("ю") > face.width("е"));
    });
  }
  test("what is no font is refused", () => assert.throws(() => readTypeface(Buffer.alloc(64)), TypeError));
});
