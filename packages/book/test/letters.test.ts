/** Letters that are not expected in a text. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { oddLetters } from "../src/letters.ts";

const isDrawn = (letter: string): boolean => letter !== "ꙮ";
const LONG = 5_000;

/** Language, text, and the odd letters with their offsets. */
const odd: { readonly [rule: string]: readonly (readonly [string, string, readonly (readonly [number, string])[]])[] } =
  {
    "ordinary letters, figures and signs of ASCII are expected": [
      ["en", "Close the valve: 2 × a day!", []],
      ["ru", "за́мок и замо́к, 5 m/s", []],
      ["uk", "п’ять, «так»", []],
      ["ko", "여기를 누르세요. OK?", []],
      ["en", "naïve, Zoë", []],
      ["xx", "Bonne nuit", []],
    ],
    "an odd letter is found once, at its first place": [
      ["en", "Stop 😀 now 😀", [[5, "😀"]]],
      ["ru", "о̀кно", [[1, "\u0300"]]],
      ["ru", "\u0301а", [[0, "\u0301"]]],
      ["ko", "문\u200b을", [[1, "\u200b"]]],
      [
        "en",
        "a\u{e000}ꙮ",
        [
          [1, "\u{e000}"],
          [2, "ꙮ"],
        ],
      ],
      ["en", "\ud800", [[0, "\ud800"]]],
    ],
    // The letters of a language are also in other classes, and a long text must not be tried in every division.
    "a long text costs as much as its letters": [
      ["en", `${"valve ".repeat(LONG)}😀`, [[6 * LONG, "😀"]]],
      ["en", `${"a".repeat(LONG)}’`, []],
      ["ru", `${"клапан ".repeat(LONG)}😀`, [[7 * LONG, "😀"]]],
      ["uk", `${"кран K ".repeat(LONG)}😀`, [[7 * LONG, "😀"]]],
      ["ko", `${"valve 밸브 ".repeat(LONG)}😀`, [[9 * LONG, "😀"]]],
    ],
  };

for (const [rule, table] of Object.entries(odd)) {
  describe(rule, () => {
    for (const [lang, text, expected] of table)
      it(`${lang}: ${text.length > 40 ? `${text.slice(0, 20)}… (${text.length})` : text}`, () =>
        assert.deepEqual(
          oddLetters(text, lang, isDrawn).map(({ at, letter }) => [at, letter]),
          expected,
        ));
  });
}
