import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { VouchedAct } from "@parley/edition";
import { stepOf, takenSteps, type Step } from "../src/provenance/step.ts";

type Act = readonly [act: VouchedAct["act"], worth: VouchedAct["worth"]];

describe("a step that the edition says is taken only if the acts bear it out", () => {
  const cases: readonly (readonly [standing: string | undefined, acts: readonly Act[], step: string | undefined])[] = [
    [undefined, [], undefined],
    ["draft", [], "draft"],
    ["draft", [["sign", "verified"]], "draft"],
    ["edited", [], "edited"],
    ["edited", [["edit", "recorded"]], "edited"],
    ["edited", [["edit", "verified"]], "edited"],
    ["edited", [["edit", "broken"]], "draft"],
    ["signed", [["sign", "verified"]], "signed"],
    [
      "signed",
      [
        ["sign", "broken"],
        ["sign", "verified"],
      ],
      "signed",
    ],
    ["signed", [], "draft"],
    ["signed", [["sign", "broken"]], "draft"],
    ["signed", [["sign", "recorded"]], "draft"],
    [
      "signed",
      [
        ["draft", "recorded"],
        ["edit", "recorded"],
        ["sign", "broken"],
      ],
      "edited",
    ],
    [
      "signed",
      [
        ["edit", "broken"],
        ["sign", "broken"],
      ],
      "draft",
    ],
  ];
  for (const [standing, acts, step] of cases)
    test(`${standing}, ${acts.map((one) => one.join(" ")).join(", ") || "no acts"}: ${step}`, () =>
      assert.equal(
        stepOf(
          standing,
          acts.map(([act, worth]) => ({ act, worth })),
        ),
        step,
      ));
});

test("a step between two others is not taken by itself, and one signature of two is said to be that", () => {
  const cases: readonly (readonly [
    step: Step | undefined,
    acts: readonly Act[],
    taken: readonly Step[],
    half: boolean,
  ])[] = [
    [undefined, [], [], false],
    ["draft", [["draft", "recorded"]], ["draft"], false],
    [
      "signed",
      [
        ["draft", "recorded"],
        ["sign", "verified"],
      ],
      ["draft", "signed"],
      false,
    ],
    [
      "signed",
      [
        ["edit", "recorded"],
        ["sign", "verified"],
      ],
      ["draft", "edited", "signed"],
      false,
    ],
    [
      "signed",
      [
        ["edit", "broken"],
        ["sign", "verified"],
      ],
      ["draft", "signed"],
      false,
    ],
    ["edited", [], ["draft", "edited"], false],
    ["edited", [["edit", "recorded"]], ["draft", "edited"], false],
    ["edited", [["sign", "verified"]], ["draft"], true],
    [
      "edited",
      [
        ["edit", "recorded"],
        ["sign", "verified"],
      ],
      ["draft", "edited"],
      true,
    ],
    ["edited", [["sign", "broken"]], ["draft", "edited"], false],
  ];
  for (const [step, acts, taken, isHalf] of cases) {
    const found = takenSteps(
      step,
      acts.map(([act, worth]) => ({ act, worth })),
    );
    assert.deepEqual([[...found.taken], found.isHalf], [taken, isHalf], JSON.stringify([step, acts]));
  }
});
