import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkDigit, formatTrouble, idTrouble, columnWidth } from "@parley/book";

const widths: readonly (readonly [string, number])[] = [
  ["", 0],
  ["doc", 3],
  ["어디", 4],
  ["о́", 1],
  ["가a", 3],
  ["👩", 2],
];

describe("columns of a terminal", () => {
  for (const [text, columns] of widths)
    test(`“${text}” takes ${columns}`, () => assert.equal(columnWidth(text), columns));
});

test("the caret stands under the column, also after Hangul", () => {
  const printed = formatTrouble({
    level: "stop",
    rule: "no-translation",
    path: "a.yaml",
    line: 12,
    column: 21,
    message: "“x” has no text in ru",
    hint: "write them",
    source: "text: { ko: 어디가 아프세요?, ru: }",
  });
  const [, line = "", caret = ""] = printed.split("\n");
  assert.equal(columnWidth(line.slice(0, line.indexOf("?"))), caret.indexOf("^"));
  assert.match(printed, /^a\.yaml:12:21: “x” has no text in ru \[no-translation\]\n/);
  assert.match(printed, /\n  hint: write them$/);
});

test("what a trouble covers is underlined, by width", () => {
  const at = { level: "warning", rule: "slash", path: "a.yaml", line: 3, message: "m" } as const;
  const [, , carets = ""] = formatTrouble({ ...at, column: 5, end: 7, source: "ko: 어디가 a" }).split("\n");
  assert.equal(carets.trim(), "^^^^^^");
});

/** A line of so many letters, and a column → the beginning and the end of what is shown. */
const windows: readonly (readonly [number, number, string, string])[] = [
  [160, 150, "01", "89"],
  [300, 1, "01", "9…"],
  [300, 150, "…0", "9…"],
  [300, 299, "…9", "89"],
];
describe("a very long line is cut around the column", () => {
  for (const [length, column, begin, end] of windows)
    test(`column ${column} of ${length}`, () => {
      const source = "0123456789".repeat(length / 10);
      const printed = formatTrouble({ level: "stop", rule: "x", path: "a", line: 1, column, message: "m", source });
      const [, line = "", caret = ""] = printed.split("\n");
      const shown = line.slice("  1 | ".length);
      assert.deepEqual([shown.slice(0, 2), shown.slice(-2)], [begin, end]);
      assert.equal(line.charAt(caret.indexOf("^")), source.charAt(column - 1));
    });
});

describe("Damm's check digit", () => {
  for (const [no, digit] of [
    ["572", "4"],
    ["10-01", "9"],
    ["00-00", "0"],
  ] as const)
    test(`${no} → ${digit}`, () => assert.equal(checkDigit(no), digit));
  test("catches every wrong digit and every exchange of neighbours in four", () => {
    for (let n = 0; n < 10_000; n += 7) {
      const digits = String(n).padStart(4, "0");
      const right = checkDigit(digits);
      for (let at = 0; at < 4; at++) {
        for (let digit = 0; digit < 10; digit++) {
          const other = digits.slice(0, at) + digit + digits.slice(at + 1);
          if (other !== digits) assert.notEqual(checkDigit(other), right);
        }
        const swapped =
          digits.slice(0, at) +
          digits
            .slice(at, at + 2)
            .split("")
            .toReversed()
            .join("") +
          digits.slice(at + 2);
        if (swapped !== digits) assert.notEqual(checkDigit(swapped), right);
      }
    }
  });
});

const ids: readonly (readonly [string, boolean])[] = [
  ["where-hurts", true],
  ["물-주세요", true],
  ["стоп", true],
  ["a1", true],
  ["", false],
  ["a.b", false],
  ["a/b", false],
  ["a%", false],
  ["con", false],
  ["стop", false],
  ["-a", false],
  ["a".repeat(65), false],
];
describe("ids", () => {
  for (const [id, good] of ids)
    test(`“${id.slice(0, 12)}” ${good ? "is one" : "is none"}`, () => assert.equal(idTrouble(id) === undefined, good));
});
