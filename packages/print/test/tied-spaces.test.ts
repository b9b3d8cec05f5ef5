import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Piece } from "../src/line-layout.ts";
import { lastNumber, tieSpaces } from "../src/tied-spaces.ts";

const lettersIn = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      typeof piece === "string" ? piece : "w" in piece ? lettersIn(piece.w) : "g" in piece ? lettersIn(piece.g) : "",
    )
    .join("");
/** The text with ~ for a space that does not end a line. */
const tied = (pieces: readonly Piece[], ties: readonly boolean[], column = 40): string =>
  lettersIn(tieSpaces(pieces, ties, column)).replaceAll("\u00a0", "~");

describe("a number that ends its line or clause stays with the word before", () => {
  for (const [text, expected] of [
    ["на канал 3.", "на канал~3."],
    ["Позвоните 112", "Позвоните~112"],
    ["канал 3, затем канал 4!", "канал~3, затем канал~4!"],
    ["через 200 метров", "через 200 метров"],
    ["3번 채널로", "3번 채널로"],
    ["в 12345678", "в 12345678"],
    ["5", "5"],
  ] as const)
    test(text, () => assert.equal(tied([text], lastNumber(text.split(" "))), expected));
});

describe("pieces", () => {
  for (const [what, pieces, ties, column, expected] of [
    ["a sample of a slot", ["на канал ", { g: ["3"] }, "."], [false, true, false], 40, "на канал~3."],
    ["boxes", [{ w: ["나"] }, " ", { w: ["나실까흐"] }], [true, false], 40, "나~나실까흐"],
    ["wider than the column", ["на канал 3"], [false, true, false], 3, "на канал 3"],
    ["words tied in a box", [{ w: ["на канал"] }, " 3"], [true, true, false], 40, "на канал~3"],
    ["other words than were counted", ["а б"], [true], 40, "а б"],
    ["nothing tied", ["а б"], [false, false], 40, "а б"],
  ] as const)
    test(what, () => assert.equal(tied(pieces as readonly Piece[], ties, column), expected));
});

test("no letter and no space is lost", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.stringMatching(/^[а-я0-9]{1,6}$/), fc.boolean()), { minLength: 1 }), (words) => {
      const text = words.map(([word]) => word).join(" ");
      const ties = words.map(([, one]) => one);
      assert.equal(tied([text], ties, 8).replaceAll("~", " "), text);
    }),
  ));
