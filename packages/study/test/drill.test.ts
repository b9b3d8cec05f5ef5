import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  drillResult,
  drillStatus,
  failingPhrases,
  isRunCode,
  mergeDrills,
  phraseCode,
  planOrders,
  readCode,
  readDrillEvent,
  replayDrill,
  runCode,
  runCodeOf,
  sideOfRun,
  shortCode,
  teamDrills,
  type DrillAction,
  type DrillEvent,
  type DrillOrder,
} from "@parley/study";
import { runs } from "./runs.ts";

const ORDERS: readonly DrillOrder[] = [
  { lead: "a", entry: "lift", no: "30-01" },
  { lead: "a", entry: "lower", no: "30-02", wrong: "lift" },
];
const RUN = "work 04208";

/**
 * A journal in words: `give lift 1`, `hear lift 1`, `say lift 1` (a read-back; `err` for a planned error), `a right 1`, `b right 1`,
 * `done 1`, `cannot 1`, `report 1`, `reported lift 1`, `stop`, `pause`, `resume`; `+5` lets five seconds pass, `boot` opens the app
 * again.
 */
function journal(device: "a" | "b" | "ab", script: string, orders = ORDERS): DrillEvent[] {
  const sides = device === "ab" ? (["a", "b"] as const) : [device];
  let [t, boot, entry] = [0, 0, ""];
  const actions: { action: DrillAction; t: number; boot: number }[] = [];
  const add = (action: DrillAction): void => void actions.push({ action, t, boot });
  add({ do: "begin", drill: "work", mode: sides.length > 1 ? "split" : "two", sides, langs: ["ko", "ru"], orders });
  for (const line of script.split(/[,\n]/).map((one) => one.trim())) {
    const [word = "", ...rest] = line.split(" ");
    const call = Number(rest.at(-1) ?? 0);
    const named = rest.length > 1 ? rest[0]! : entry;
    const follow = { do: "follow", lead: "a", call } as const;
    if (word.startsWith("+")) t += Number(word.slice(1)) * 1000;
    else if (word === "boot") [boot, t] = [boot + 1, 0];
    else if (word === "stop" || word === "pause" || word === "resume" || word === "end") add({ do: word });
    else if (word === "hear") add({ ...follow, input: "hear", entry: named });
    else if (word === "say") add({ ...follow, input: "readback", entry: named });
    else if (word === "err") add({ ...follow, input: "readback", entry: named, planned: true });
    else if (word === "b") add({ ...follow, input: named === "right" ? "right" : "wrong" });
    else if (word === "done" || word === "cannot" || word === "report") add({ ...follow, input: word });
    else if (word !== "") {
      if (word === "give") entry = named;
      const input = word === "a" ? (named as "right") : word === "reported" ? "report" : word;
      add({ do: "lead", input: input as "give", lead: "a", entry: word === "a" ? entry : named, call });
    }
  }
  return actions.map(({ action, t: at, boot: nth }, i) => ({
    device,
    n: i + 1,
    run: RUN,
    t: at,
    boot: `${device}${nth}`,
    ...action,
  }));
}

const WHOLE_A = "give lift 1, +2, a right 1, +8, reported lift 1";
const WHOLE_B = "hear lift 1, say lift 1, b right 1, done 1, report 1";
const outcomes: { readonly [what: string]: readonly [a: string, b: string, outcome: string, more?: object] } = {
  "closed on both tablets": [WHOLE_A, WHOLE_B, "closed", { seconds: 10 }],
  "corrected once": [
    "give lift 1, a wrong 1, give lift 2, a right 2, reported lift 2",
    "hear lift 1, say lower 1, b wrong 1, hear lift 2, say lift 2, b right 2, done 2, report 2",
    "closed",
    { wrongs: 1, gives: 2, missed: false },
  ],
  "said again under the same call, because it was not heard": [
    "give lift 1, repeat lift 1, late lift 1, repeat lift 1, a right 1, reported lift 1",
    WHOLE_B,
    "closed",
    { gives: 3, lates: 1 },
  ],
  "said again under the same call, because the read-back was not heard": [
    "give lift 1, repeat lift 1, a right 1, reported lift 1",
    "hear lift 1, say lift 1, hear lift 1, say lift 1, b right 1, done 1, report 1",
    "closed",
  ],
  "said again under the same call after it was misheard": [
    "give lift 1, repeat lift 1, a right 1, reported lift 1",
    "hear lower 1, say lower 1, hear lift 1, say lift 1, b right 1, done 1, report 1",
    "closed",
    { missed: false },
  ],
  "said again under the same call after STOP at the other team": [
    "give lift 1, repeat lift 1, a right 1, reported lift 1",
    "hear lift 1, stop, resume, hear lift 1, say lift 1, b right 1, done 1, report 1",
    "closed",
  ],
  "the order again after it was reported changes nothing": [WHOLE_A, `${WHOLE_B}, hear lift 1`, "closed"],
  "taps that come twice": [
    "give lift 1, give lift 1, a right 1, a right 1, reported lift 1, reported lift 1",
    "hear lift 1, hear lift 1, say lift 1, b right 1, b right 1, done 1, done 1, report 1, report 1",
    "closed",
    { gives: 1 },
  ],
  "no report at the other team": [WHOLE_A, "hear lift 1, say lift 1, b right 1, done 1", "contradicted"],
  "another order was understood": [WHOLE_A, "hear lower 1, say lift 1, b right 1, done 1, report 1", "contradicted"],
  "a wrong read-back was taken as right": [
    WHOLE_A,
    "hear lift 1, say lower 1, b right 1, done 1, report 1",
    "unnoticed",
    { missed: true },
  ],
  "a report for an older call": ["give lift 1, give lift 2, a right 2, reported lift 1", WHOLE_B, "open"],
  "a report before the read-back": ["give lift 1, reported lift 1", WHOLE_B, "open"],
  "it cannot be done": [
    "give lift 1, a right 1, refuse lift 1",
    "hear lift 1, say lift 1, b right 1, cannot 1, report 1",
    "refused",
  ],
  "left out": ["give lift 1, drop lift 1", "", "dropped"],
  "STOP takes the order back": ["give lift 1, a right 1, stop, resume, reported lift 1", WHOLE_B, "open"],
  "given again after STOP": [
    "give lift 1, a right 1, stop, resume, give lift 2, a right 2, reported lift 2",
    "hear lift 1, say lift 1, stop, resume, hear lift 2, say lift 2, b right 2, done 2, report 2",
    "closed",
  ],
  "a break keeps what stands, and its time does not count": [
    "give lift 1, +2, pause, +3600, resume, a right 1, +3, reported lift 1",
    WHOLE_B,
    "closed",
    { seconds: 5 },
  ],
  "a dead battery: the time until it is opened again is not known": [
    "give lift 1, +2, late lift 1, boot, +500, resume, a right 1, +3, reported lift 1",
    WHOLE_B,
    "closed",
    { seconds: 5, lates: 1 },
  ],
};
describe("what becomes of an order, by the journals of two tablets", () => {
  for (const [what, [a, b, outcome, more = {}]] of Object.entries(outcomes))
    test(what, () => {
      const [one, other] = [journal("a", a), journal("b", b)];
      const result = drillResult([...one, ...other], RUN)!;
      const order = result.orders.find(({ entry }) => entry === "lift")!;
      assert.equal(order.outcome, outcome);
      for (const [name, value] of Object.entries(more)) assert.equal(order[name as "seconds"], value, name);
      assert.deepEqual(drillResult([...other, ...one, ...one], RUN), result);
    });
  test("with one journal only, nothing is closed, and that is said", () => {
    const result = drillResult(journal("a", WHOLE_A), RUN)!;
    assert.deepEqual([result.closed, result.unconfirmed, result.troubles], [0, 1, ["one-side"]]);
    const other = drillResult(journal("b", WHOLE_B), RUN)!;
    assert.deepEqual([other.given, other.reported, other.troubles], [0, 1, ["one-side"]]);
  });
});

test("the runs of a team: who took part by own tablet, the same result in whatever order journals come", () => {
  const [one, other] = [journal("a", WHOLE_A), journal("b", WHOLE_B)];
  const a = { learner: "K1", device: "a", events: one };
  // Who has added the other team's journal has both.
  const b = { learner: "K2", device: "b", events: [...other, ...one] };
  const result = drillResult([...one, ...other], RUN)!;
  for (const journals of [
    [a, b],
    [b, a],
    [a, b, a],
  ])
    assert.deepEqual(teamDrills(journals), [{ result, learners: ["K1", "K2"] }]);
  assert.deepEqual(teamDrills([b])[0]!.learners, ["K2"]);
  assert.equal(teamDrills([a])[0]!.result.unconfirmed, 1);
  const forged = { ...b, events: one.map((event) => (event.n === 4 ? { ...event, t: 1 } : event)) };
  assert.deepEqual(teamDrills([a, b, forged])[0]!.result.troubles, ["conflict"]);
});

describe("two journals that contradict each other", () => {
  test("the same event with other content: neither counts", () => {
    const a = journal("a", WHOLE_A);
    const forged = a.map((event) => (event.n === 4 ? { ...event, t: 1 } : event));
    const result = drillResult([...a, ...forged, ...journal("b", WHOLE_B)], RUN)!;
    assert.deepEqual([result.closed, result.troubles], [0, ["conflict"]]);
    assert.equal(mergeDrills(a, forged).conflicts.length, 2);
  });
  test("two tablets that lead the same side: their calls count for nothing", () => {
    const second = journal("a", WHOLE_A).map((event) => ({ ...event, device: "c" }));
    const result = drillResult([...journal("a", WHOLE_A), ...second, ...journal("b", WHOLE_B)], RUN)!;
    assert.deepEqual([result.closed, result.troubles], [0, ["void"]]);
  });
  test("two tablets that understood a call in two ways", () => {
    const second = journal("b", "hear lower 1, say lower 1").map((event) => ({ ...event, device: "c" }));
    const result = drillResult([...journal("a", WHOLE_A), ...second, ...journal("b", WHOLE_B)], RUN)!;
    assert.deepEqual([result.closed, result.troubles], [0, ["void"]]);
  });
  test("tablets with other orders", () => {
    const b = journal("b", WHOLE_B, [ORDERS[0]!]);
    const result = drillResult([...journal("a", WHOLE_A), ...b], RUN)!;
    assert.deepEqual([result.closed, result.troubles], [1, ["plans"]]);
  });
  test("a tablet that died, and another one with its backup that goes on", () => {
    const whole = journal("a", "give lift 1, a right 1, reported lift 1, give lower 2, a right 2, reported lower 2");
    const rest = whole.map((event) => (event.n > 4 ? { ...event, device: "c" } : event));
    const b = journal("b", `${WHOLE_B}, hear lower 2, say lower 2, b right 2, done 2, report 2`);
    assert.equal(drillResult([...rest, ...b], RUN)!.closed, 2);
  });
});

test("a planned error is counted where it was made, and as noticed where the order was given again", () => {
  const b = "hear lower 1, err lift 1, b wrong 1, hear lower 2, say lower 2, b right 2, done 2, report 2";
  const noticed = journal("a", "give lower 1, a wrong 1, give lower 2, a right 2, reported lower 2");
  const passed = journal("a", "give lower 1, a right 1, reported lower 1");
  const count = (a: DrillEvent[], script: string): readonly number[] => {
    const { planned, noticed: seen, missed, closed } = drillResult([...a, ...journal("b", script)], RUN)!;
    return [planned, seen, missed, closed];
  };
  assert.deepEqual(count(noticed, b), [1, 1, 0, 1]);
  assert.deepEqual(count(passed, "hear lower 1, err lift 1, b right 1, done 1, report 1"), [1, 0, 1, 0]);
});

test("phrases that fail are counted by pair, without the errors that were planned", () => {
  const b = "hear lower 1, err lift 1, b wrong 1, hear lower 2, say lower 2, b right 2, done 2, report 2, hear lift 3";
  const a = "give lower 1, a wrong 1, give lower 2, a right 2, reported lower 2, give lift 3, late lift 3";
  const result = drillResult([...journal("a", a), ...journal("b", b)], RUN)!;
  const lift = { entry: "lift", no: "30-01", from: "ko", to: "ru" };
  assert.deepEqual(failingPhrases([result, result]), [{ ...lift, failed: 2, given: 2 }]);
});

test("whether a drill goes on: the last word of the tablet itself, and a pause where the app was closed without one", () => {
  const cases = [
    ["", "a0", "running"],
    ["pause", "a0", "paused"],
    ["stop", "a0", "stopped"],
    ["stop, resume", "a0", "running"],
    ["give lift 1", "a1", "paused"],
    ["end", "a1", "ended"],
  ] as const;
  for (const [script, boot, status] of cases) assert.equal(drillStatus(journal("a", script), "a", boot), status);
  assert.equal(drillStatus(journal("a", ""), "c", "c0"), "paused");
  assert.equal(replayDrill(journal("a", "").slice(1)), undefined);
});

describe("codes", () => {
  test("are read back; every wrong digit and every two neighbours that change places are noticed", () => {
    const orders = [
      { entry: "lift", no: "30-01" },
      { entry: "tow", no: "105-012" },
    ];
    const all = [
      ...orders.flatMap(({ no, entry }) => [1, 42, 99].map((call) => [phraseCode(no, call), { call, entry }] as const)),
      ...(["right", "wrong", "done", "cannot"] as const).map(
        (signal) => [shortCode(signal, 7), { call: 7, signal }] as const,
      ),
    ];
    for (const [code, content] of all) {
      assert.deepEqual(readCode(code, orders), content);
      const digits = code.replaceAll(/\D/g, "");
      for (let i = 0; i < digits.length; i += 1) {
        for (const digit of "0123456789") {
          const other = digits.slice(0, i) + digit + digits.slice(i + 1);
          if (other !== digits) assert.deepEqual(readCode(other, orders), { wrong: "check" });
        }
        const swapped = digits.slice(0, i) + (digits[i + 1] ?? "") + digits[i]! + digits.slice(i + 2);
        if (swapped !== digits) assert.deepEqual(readCode(swapped, orders), { wrong: "check" });
      }
    }
    assert.deepEqual(readCode("", orders), { wrong: "length" });
    assert.deepEqual(readCode(phraseCode("11-11", 1), orders), { wrong: "unknown" });
    assert.deepEqual(readCode(phraseCode("30-01", 0), orders), { wrong: "unknown" });
  });
  test("of a run says which side made it", () => {
    for (let number = 0; number < 10_000; number += 1)
      for (const side of ["a", "b"] as const) {
        const code = runCodeOf(number, side);
        assert.ok(isRunCode(code));
        assert.equal(sideOfRun(code), side);
        assert.equal(code.slice(0, 3), runCode(number).slice(0, 3));
      }
  });
  test("of a run", () => {
    for (const number of [0, 7, 420, 9999]) assert.ok(isRunCode(runCode(number)));
    for (const wrong of ["", "04207", "4208", "042080", "abcde"]) assert.ok(!isRunCode(wrong));
  });
  test("anything can be typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d -]{0,12}$/)), (typed) => {
        const read = readCode(typed, ORDERS);
        assert.ok("wrong" in read || read.call > 0);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("plans", () => {
  const entries = {
    lift: { no: "30-01", from: "both" },
    lower: { no: "30-02", from: "both" },
    help: { no: "20-01", from: "b" },
  } as const;
  const find = (id: string): (typeof entries)["lift" | "help"] | undefined => entries[id as "lift"];
  const cases: readonly (readonly [
    what: string,
    plan: Parameters<typeof planOrders>[0],
    orders: string,
    missing: string,
  ])[] = [
    [
      "one side leads",
      { lead: "a", change: false, orders: [{ entry: "lift" }, { entry: "lower" }] },
      "a lift, a lower",
      "",
    ],
    ["roles changed over", { lead: "b", change: true, orders: [{ entry: "lift" }] }, "b lift, a lift", ""],
    [
      "an entry of the other side",
      { lead: "a", change: false, orders: [{ entry: "help" }, { entry: "lift" }] },
      "a lift, b help",
      "",
    ],
    ["named twice", { lead: "a", change: false, orders: [{ entry: "lift" }, { entry: "lift" }] }, "a lift", ""],
    ["removed", { lead: "a", change: true, orders: [{ entry: "gone" }, { entry: "lift" }] }, "a lift, b lift", "gone"],
  ];
  for (const [what, plan, orders, missing] of cases)
    test(what, () => {
      const made = planOrders(plan, find);
      assert.equal(made.orders.map(({ lead, entry }) => `${lead} ${entry}`).join(", "), orders);
      assert.equal(made.missing.join(), missing);
    });
});

test("an event is read back from any JSON as it is, or not at all", () => {
  for (const event of journal("ab", `${WHOLE_A}, ${WHOLE_B}, stop, err lift 1`))
    assert.deepEqual(readDrillEvent(JSON.parse(JSON.stringify({ ...event, extra: 1 }))), event);
  const base = { device: "a", n: 1, run: RUN, t: 0, boot: "x" };
  const wrong: readonly unknown[] = [
    null,
    [],
    { ...base, do: "fly" },
    { ...base, do: "lead", input: "stop", lead: "a", entry: "lift", call: 1 },
    { ...base, do: "lead", input: "give", lead: "c", entry: "lift", call: 1 },
    { ...base, do: "lead", input: "give", lead: "a", entry: "lift", call: 0 },
    { ...base, do: "follow", input: "hear", lead: "a", call: 1 },
    { ...base, t: -1, do: "end" },
    { ...base, n: 0.5, do: "end" },
    { ...base, do: "begin", drill: "d", mode: "two", sides: [], langs: ["ko", "ru"], orders: [] },
    { ...base, do: "begin", drill: "d", mode: "two", sides: ["a"], langs: ["ko"], orders: [] },
    { ...base, do: "begin", drill: "d", mode: "two", sides: ["a"], langs: ["ko", "ru"], orders: [{ lead: "a" }] },
  ];
  for (const value of wrong) assert.equal(readDrillEvent(value), undefined, JSON.stringify(value));
  fc.assert(
    fc.property(fc.jsonValue(), (value) => void readDrillEvent(value)),
    { numRuns: runs(300) },
  );
});
