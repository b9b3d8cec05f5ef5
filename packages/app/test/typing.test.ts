/** What is typed on a keypad: no key is without effect. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { erase, groupDigits, numberOf, POINT, press, SIGN, type Part, type Typed } from "../src/card/answers/typing.ts";

const CLOCK: readonly Part[] = [
  { label: "hour", digits: 2, most: 23 },
  { label: "minute", digits: 2, most: 59 },
];
const part = (more: Partial<Part> = {}): readonly Part[] => [{ label: "", digits: 6, ...more }];
const typed = (parts: readonly Part[], keys: string): Typed =>
  Array.from(keys).reduce<Typed>((now, key) => (key === "<" ? erase(now) : press(parts, now, key)), {
    values: parts.map(() => ""),
    at: 0,
  });

describe("keys of a keypad, and what they leave", () => {
  const rows: readonly (readonly [
    name: string,
    parts: readonly Part[],
    keys: string,
    values: string,
    refused?: string,
  ])[] = [
    ["zeros in front stay", part({ digits: 30 }), "01012340078", "01012340078"],
    ["thirty digits fit", part({ digits: 30 }), "1".repeat(31), "1".repeat(30), "full"],
    ["an hour, then minutes", CLOCK, "1405", "14:05"],
    ["an hour of one digit goes on at once", CLOCK, "905", "9:05"],
    ["a digit that cannot be of the hour is of the minutes", CLOCK, "25", "2:5"],
    ["an hour with a zero", CLOCK, "0730", "07:30"],
    ["no minute over 59", CLOCK, "147", "14:7"],
    ["a minute of one digit is full", CLOCK, "1478", "14:7", "most"],
    ["a full time refuses", CLOCK, "14056", "14:05", "full"],
    ["erasing goes back to the hour", CLOCK, "140<<", "1:"],
    ["a temperature", part({ digits: 3, most: 43, decimals: 1 }), "38.5", "38.5"],
    ["a second decimal is refused", part({ digits: 4, most: 43, decimals: 1 }), "38.55", "38.5", "full"],
    ["two decimal signs", part({ digits: 4, most: 43, decimals: 1 }), "38..", "38.", "full"],
    ["a decimal sign where there are none", part(), "3.", "3", "full"],
    ["over the bound", part({ digits: 2, most: 43 }), "99", "9", "most"],
    ["below zero", part({ digits: 2, most: 40, signed: true }), `12${SIGN}`, `${SIGN}12`],
    ["the sign is taken back", part({ digits: 2, most: 40, signed: true }), `${SIGN}12${SIGN}`, "12"],
    ["no sign where there is none", part(), `1${SIGN}`, "1", "full"],
  ];
  for (const [name, parts, keys, values, refused] of rows)
    test(name, () => {
      const now = typed(parts, keys);
      assert.deepEqual([now.values.join(":"), now.refused], [values, refused]);
    });
});

describe("digits are read in groups", () => {
  const rows: readonly (readonly [digits: string, groups: string])[] = [
    ["112", "112"],
    ["0112", "0112"],
    ["12345", "12 345"],
    ["123456", "123 456"],
    ["1234567", "123 4567"],
    ["12345678", "1234 5678"],
    ["0212345678", "021 234 5678"],
    ["01012340078", "010 1234 0078"],
  ];
  for (const [digits, groups] of rows) test(digits, () => assert.equal(groupDigits(digits), groups));
  test("every digit is kept in its place", () =>
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,30}$/), (digits) => {
        const groups = groupDigits(digits);
        assert.equal(groups.replaceAll(" ", ""), digits);
        assert.ok(groups.split(" ").every((group) => group.length <= 4));
      }),
    ));
});

test("no key is dropped in silence: it changes what stands there, or it says why not", () => {
  const parts = fc.oneof(
    fc.constant(CLOCK),
    fc
      .record({
        label: fc.constant(""),
        digits: fc.integer({ min: 1, max: 30 }),
        most: fc.integer({ min: 0, max: 10_000 }),
        decimals: fc.integer({ min: 0, max: 2 }),
        signed: fc.boolean(),
      })
      .map((one) => [one]),
    fc.record({ label: fc.constant(""), digits: fc.integer({ min: 1, max: 30 }) }).map((one) => [one]),
  );
  const keys = fc.array(fc.constantFrom(...Array.from("0123456789"), POINT, SIGN, "<"), { maxLength: 50 });
  fc.assert(
    fc.property(parts, keys, (of: readonly Part[], sequence) => {
      let now: Typed = { values: of.map(() => ""), at: 0 };
      for (const key of sequence) {
        const next = key === "<" ? erase(now) : press(of, now, key);
        const isChanged = next.values.join(":") !== now.values.join(":");
        if (key === "<") {
          const before = now.values.join("");
          assert.ok(isChanged || now.values[next.at] === "", before);
        } else assert.notEqual(isChanged, next.refused !== undefined, `${key} after ${now.values.join(":")}`);
        // A digit that is taken stands at the end of its part; nothing that stood there is lost.
        if (isChanged && /\d/.test(key)) assert.equal(next.values.join("").length, now.values.join("").length + 1);
        for (const [i, value] of next.values.entries()) {
          const { most, digits, decimals = 0 } = of[i]!;
          assert.ok(value.replace(/\D/g, "").length <= digits);
          assert.ok((value.split(POINT)[1] ?? "").length <= decimals);
          if (most !== undefined && /\d/.test(value)) assert.ok(Math.abs(numberOf(value)) <= most);
        }
        now = next;
      }
    }),
  );
});
