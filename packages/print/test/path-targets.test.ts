import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readBook } from "@parley/book";
import { makeEdition } from "@parley/edition";
import { makeLineComposer } from "../src/line-composer.ts";
import type { Piece } from "../src/line-layout.ts";
import { pathPages } from "../src/path-pages.ts";
import { rangesOf } from "../src/path-targets.ts";
import { paperFor } from "@parley/print";

describe("ranges of numbers of one step do not overlap", () => {
  type Go = readonly (readonly [string, string])[];
  const oxygen: Go = [["< 19.5", "a"], [">= 22", "a"], ["< 22", "b"], ["else", "a"]]; // prettier-ignore
  for (const [go, of, decimals, expected] of [
    [oxygen, ["< 22"], 1, [{ from: 19.5, to: 21.9 }]],
    [
      oxygen,
      ["< 19.5", ">= 22"],
      1,
      [
        { sign: "<", bound: 19.5 },
        { sign: "≥", bound: 22 },
      ],
    ],
    [[["> 38.5", "a"]], ["> 38.5"], 1, [{ sign: ">", bound: 38.5 }]],
    [[["<= 3", "a"]], ["<= 3"], 0, [{ sign: "≤", bound: 3 }]],
    [
      [
        ["= 0", "a"],
        ["<= 3", "b"],
      ],
      ["= 0"],
      0,
      [{ from: 0, to: 0 }],
    ],
    [
      [
        ["> 38", "a"],
        ["> 40", "b"],
        ["< 30", "b"],
      ],
      ["> 40", "< 30"],
      0,
      [{ sign: "<", bound: 30 }],
    ],
    [
      [
        ["> 40", "a"],
        ["> 38", "b"],
      ],
      ["> 38"],
      0,
      [{ from: 39, to: 40 }],
    ],
    [
      [
        ["> -5", "a"],
        ["< 0", "b"],
      ],
      ["< 0"],
      0,
      [{ sign: "≤", bound: -5 }],
    ],
    // A bound finer than the question decides how fine the numbers are.
    [
      [
        ["< 0.25", "a"],
        ["< 1", "b"],
      ],
      ["< 1"],
      0,
      [{ from: 0.25, to: 0.99 }],
    ],
    [[["yes", "a"]], [], 0, []],
  ] as const satisfies readonly (readonly [Go, readonly string[], number, readonly object[]])[])
    test(`${go.map(([one]) => one).join(", ")}: ${of.join(", ")}`, () =>
      assert.deepEqual(rangesOf(go, of, decimals), expected));
});

/** The targets of the first step of a path with some branches, as text; the steps are q, a, b, c. */
function printed(go: string, question = 'answers: { choice: [a, b] }, text: { ko: 뭐예요?, ru: "Что?" }'): string[] {
  const files: { readonly [path: string]: string } = {
    "book.yaml":
      "title: { ko: 책, ru: К }\nlanguages: [ko, ru]\nsides: [ko, ru]\nedition: { no: 1, date: 2026-11-23 }\nside-names: { a: { ko: ㄱ, ru: а }, b: { ko: ㄴ, ru: б } }\n",
    "chapters/10-a.yaml": `title: { ko: 장, ru: Г }\nentries:
  - { id: q, no: 10-01, act: question, ${question} }
  - { id: a, no: 10-02, act: answer, text: { ko: 가., ru: А. } }
  - { id: b, no: 10-03, act: answer, text: { ko: 나., ru: Б. } }
  - { id: c, no: 10-04, act: answer, text: { ko: 다., ru: В. } }\n`,
    "paths/one.yaml": `title: { ko: 길, ru: Путь }\norder: 1\nsteps:\n  - { entry: q, go: ${go} }\n  - { entry: a }\n  - { entry: b }\n  - { entry: c }\n`,
    "paths/two.yaml": "title: { ko: 둘, ru: Два }\norder: 9\nsteps:\n  - { entry: a }\n",
  };
  const { book } = readBook({
    items: Object.keys(files).map((path) => ({ path, kind: "file" as const })),
    read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
  });
  const { edition } = makeEdition(book);
  const paths = pathPages(edition, ["ko", "ru"], makeLineComposer(edition, ["ko", "ru"]), paperFor(), () => undefined);
  const lettersIn = (pieces: readonly Piece[]): string =>
    pieces.map((piece) => (typeof piece === "string" ? piece : "w" in piece ? lettersIn(piece.w) : "")).join("");
  return paths[0]!.steps[0]!.go.map(({ on, path, step }) =>
    [...on.map(lettersIn), path ?? "", step === undefined ? "" : `→${step}`].filter((part) => part !== "").join(" "),
  );
}

describe("each target of a step is named once", () => {
  const percent = "answers: { number: { unit: percent, decimals: 1 } }, text: { ko: 몇 퍼센트예요?, ru: Сколько? }";
  const table: readonly (readonly [string, readonly string[], string?])[] = [
    ["{ else: next }", []],
    ["{ a: next, b: next }", []],
    ["{ a: a, else: next }", []],
    ["{ a: b, else: next }", ["가 А →3", "그 밖에 иначе →2"]],
    ["{ a: b, b: b, else: c }", ["가, 나 А, Б →3", "그 밖에 иначе →4"]],
    ["{ a: b, b: c, else: c }", ["가 А →3", "그 밖에 иначе →4"]],
    ["{ else: c }", ["→4"]],
    ["{ else: end }", [""]],
    ['{ a: "path:two", else: next }', ["가 А path-two", "→2"]],
    ['{ else: "path:two" }', ["path-two", "→2"]],
    ['{ "< 19.5": c, ">= 22": c, "< 22": next, else: c }', ["19.5–21.9% 19,5–21,9 % →2", "그 밖에 иначе →4"], percent],
    ['{ "< 19.5": c, "< 22": b, else: next }', ["< 19.5% < 19,5 % →4", "19.5–21.9% 19,5–21,9 % →3", "그 밖에 иначе →2"], percent], // prettier-ignore
  ];
  for (const [go, expected, question] of table)
    test(go, () =>
      assert.deepEqual(
        printed(go, question).map((line) => line.replaceAll("\u00a0", " ")),
        expected,
      ),
    );
});
