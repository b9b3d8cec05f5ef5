/** Paths on a tablet: visits, what is kept of them, and the summary as text. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Path } from "@parley/book";
import { PATHS } from "../src/walk/paths.ts";
import { askerOf, isAtEnd, NEW_RUN, stepsAfter, visitsOf, type Run, type StepRecord } from "../src/walk/run.ts";
import { summaryOf, summaryText } from "../src/path/summary-text.ts";
import { journalOf } from "./tablet.ts";

/** Paths from lines: `path: step, step yes>target else>target`. */
function pathsOf(text: string): Path[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [id = "", steps = ""] = line.trim().split(": ");
      return {
        id,
        steps: steps.split(", ").map((step) => {
          const [name = "", ...go] = step.split(" ");
          return { id: name, entry: name, go: go.map((one) => one.split(">") as unknown as readonly [string, string]) };
        }),
      };
    });
}

const record = (...ids: readonly string[]): StepRecord => ({
  at: "2026-11-25T12:00:00.000Z",
  asked: { ko: "물음", ru: "вопро́с" },
  ...(ids.length === 0
    ? { skipped: true }
    : { answer: { key: ids.join(" "), words: { ko: "예", ru: "да" }, given: { ids } } }),
});
const runOf = (records: { readonly [visit: string]: StepRecord }): Run => ({ records, at: 0 });

const PATHS_TEXT = pathsOf(`
  main: cold yes>path:more no>warm, wet, warm yes>cold
  more: sit, eat
`);
const keysOf = (run: Run): string[] => visitsOf(PATHS_TEXT, "main", run).map(({ key }) => key);

describe("the visits of a run", () => {
  const rows: readonly (readonly [
    name: string,
    records: { readonly [visit: string]: StepRecord },
    visits: readonly string[],
  ])[] = [
    ["begins at the first step", {}, ["main cold 0 0"]],
    ["goes on at an answer", { "main cold 0 0": record("no") }, ["main cold 0 0", "main warm 0 0"]],
    [
      "goes from a step that was skipped to where all answers come",
      { "main cold 0 0": record() },
      ["main cold 0 0", "main warm 0 0"],
    ],
    [
      "goes into another path and back",
      { "main cold 0 0": record("yes"), "more sit 1 0": record(), "more eat 1 0": record() },
      ["main cold 0 0", "more sit 1 0", "more eat 1 0", "main wet 0 0"],
    ],
    [
      "counts the visits of a round",
      { "main cold 0 0": record("no"), "main warm 0 0": record("yes"), "main cold 0 1": record("no") },
      ["main cold 0 0", "main warm 0 0", "main cold 0 1", "main warm 0 1"],
    ],
    [
      "keeps apart what a corrected answer left aside",
      { "main cold 0 0": record("no"), "more sit 1 0": record() },
      ["main cold 0 0", "main warm 0 0"],
    ],
  ];
  for (const [name, records, visits] of rows) test(name, () => assert.deepEqual(keysOf(runOf(records)), visits));
  test("an incomplete answer goes on as a skipped step", () => {
    const incomplete = { ...record("yes"), answer: { ...record("yes").answer!, incomplete: true as const } };
    assert.deepEqual(keysOf(runOf({ "main cold 0 0": incomplete })), ["main cold 0 0", "main warm 0 0"]);
  });
  test("is at its end when its last step has a record", () => {
    const all = { "main cold 0 0": record("no"), "main warm 0 0": record("no") };
    assert.equal(isAtEnd(visitsOf(PATHS_TEXT, "main", runOf(all))), true);
    assert.equal(isAtEnd(visitsOf(PATHS_TEXT, "main", NEW_RUN)), false);
    assert.equal(stepsAfter(PATHS_TEXT, visitsOf(PATHS_TEXT, "main", NEW_RUN)[0]!.position), 4);
  });
  test("a path that is not there has none", () => assert.deepEqual(visitsOf(PATHS_TEXT, "gone", NEW_RUN), []));
});

describe("the side that asks", () => {
  const rows: readonly (readonly [
    lead: string | undefined,
    isTheirs: boolean,
    me: string,
    asker: string | undefined,
  ])[] = [
    ["ko", false, "ko", "ko"],
    ["ko", true, "ko", "ru"],
    ["ko", false, "ru", "ko"],
    ["ko", true, "ru", "ru"],
    [undefined, true, "ko", undefined],
    ["en", false, "ko", undefined],
  ];
  for (const [lead, isTheirs, me, asker] of rows)
    test(`${lead} leads, ${isTheirs ? "their" : "own"} step, held by ${me}`, () =>
      assert.equal(askerOf(lead, isTheirs, [me, me === "ko" ? "ru" : "ko"]), asker));
  test("is kept with the run", async () => {
    const journal = await journalOf([PATHS]);
    const state = journal.state(PATHS);
    await journal.append(PATHS, [
      { path: "main", at: 1, lead: "ko" },
      { path: "main", at: 2 },
    ]);
    assert.deepEqual(state.value["main"], { records: {}, at: 2, lead: "ko" });
    assert.deepEqual(PATHS.restore(state.value, {}), [{ path: "main", at: 2, lead: "ko" }]);
  });
});

describe("what is kept of runs", () => {
  test("is there again, and goes when it is over", async () => {
    const journal = await journalOf([PATHS]);
    const state = journal.state(PATHS);
    await journal.append(PATHS, [
      { path: "main", visit: "main cold 0 0", record: record("no") },
      { path: "main", at: 1 },
      { path: "other", at: 2 },
    ]);
    assert.deepEqual(state.value["main"], { records: { "main cold 0 0": record("no") }, at: 1 });
    await journal.append(PATHS, [{ path: "main", visit: "main cold 0 0", record: null }]);
    assert.deepEqual(state.value["main"], { records: {}, at: 1 });
    await journal.append(PATHS, [{ path: "main", end: true }]);
    assert.deepEqual(Object.keys(state.value), ["other"]);
  });
  test("a backup brings back the runs that are not here", () => {
    const there = { main: runOf({ "main cold 0 0": record("no") }), other: runOf({}) };
    const events = PATHS.restore(there, { other: runOf({}) });
    const state = PATHS.fold(
      {},
      events.map((data, n) => ({ device: "d", n, at: "", topic: "paths", data })),
      "d",
    );
    assert.deepEqual(state, { main: there.main });
  });
  test("any event leaves a state that can be shown", () => {
    const event = (data: unknown) => ({ device: "d", n: 1, at: "", topic: "paths", data });
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record(
        { path: fc.string(), visit: fc.string(), record: fc.jsonValue(), at: fc.jsonValue() },
        { requiredKeys: ["path"] },
      ),
    );
    fc.assert(
      fc.property(fc.array(value), (all) => {
        const state = PATHS.fold({}, all.map(event), "d");
        for (const [path, run] of Object.entries(state)) {
          visitsOf(PATHS_TEXT, path, run);
          for (const one of Object.values(run.records)) assert.equal(typeof one.at, "string");
        }
      }),
    );
  });
});

test("every walk that goes on ends, and its summary has a line for each step that was visited", () => {
  const answers = fc.array(fc.constantFrom("yes", "no", ""), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(answers, (sequence) => {
      let run = NEW_RUN;
      for (const answer of sequence) {
        const open = visitsOf(PATHS_TEXT, "main", run).at(-1)!;
        if (open.record) break;
        run = { ...run, records: { ...run.records, [open.key]: answer === "" ? record() : record(answer) } };
      }
      const visits = visitsOf(PATHS_TEXT, "main", run);
      const shown = new Set(visits.filter((one) => one.record).map(({ position }) => position.step));
      assert.equal(summaryOf(visits, ({ position }) => position.step).length, shown.size);
    }),
  );
});

test("a question that was asked again is one line: its newest answer", () => {
  const visit = (key: string, ...ids: readonly string[]) => ({
    key,
    position: { path: "main", step: "cold", waiting: [] },
    record: record(...ids),
  });
  const answersOf = (visits: readonly ReturnType<typeof visit>[]): string[] =>
    summaryOf(visits, () => "50-01").map((line) => `${line.visit} ${line.isSkipped ? "skipped" : "answered"}`);
  assert.deepEqual(answersOf([visit("a"), visit("b", "no")]), ["1 answered"]);
  assert.deepEqual(answersOf([visit("a", "no"), visit("b", "yes")]), ["1 answered"]);
  assert.deepEqual(answersOf([visit("a", "no"), visit("b")]), ["0 answered"]);
  assert.deepEqual(answersOf([visit("a"), visit("b")]), ["1 skipped"]);
});

test("the summary as text has each question and answer in both languages", () => {
  const visits = visitsOf(PATHS_TEXT, "main", runOf({ "main cold 0 0": record("no"), "main warm 0 0": record() }));
  const text = summaryText(
    { title: { ko: "추위", ru: "Хо́лод" } },
    summaryOf(visits, ({ position }) => position.step),
    ["ko", "ru"],
    (lang) => ({ ko: "건너뜀", ru: "пропущено" })[lang]!,
  );
  assert.deepEqual(
    text.split("\n").map((line) => line.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}/, "")),
    ["추위 / Холод", "cold  물음 / вопро́с", "       → 예 / да", "warm  물음 / вопро́с", "       — 건너뜀 / пропущено"],
  );
});
