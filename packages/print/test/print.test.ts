import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readTypeface, saddleStitch, typeface, WEIGHTS } from "@parley/print";

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
