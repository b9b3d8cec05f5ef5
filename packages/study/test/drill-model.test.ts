/** The drill's machine, checked over random runs: two teams, two tablets, and everything between them going wrong. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  drillResult,
  FOLLOW,
  isOver,
  LEAD,
  orderKey,
  replayDrill,
  type DrillEvent,
  type DrillOrder,
} from "@parley/study";
import { chanceFrom, NONE, World, type Mishaps } from "./drill-world.ts";
import { runs } from "./runs.ts";

const PLAN: readonly DrillOrder[] = [
  { lead: "a", entry: "lift", no: "30-01" },
  { lead: "a", entry: "lower", no: "30-02", wrong: "lift" },
  { lead: "b", entry: "lift", no: "30-01", wrong: "lower" },
  { lead: "b", entry: "hold", no: "30-03" },
];
const RUN = "d 1";

/** Events in another order, some of them twice. */
function shuffled(events: readonly DrillEvent[], seed: number): DrillEvent[] {
  const chance = chanceFrom(seed);
  const doubled = events.flatMap((event) => (chance() < 0.2 ? [event, { ...event }] : [event]));
  return doubled
    .map((event) => [chance(), event] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, event]) => event);
}

const mishaps: fc.Arbitrary<Mishaps> = fc
  .tuple(...Array.from({ length: 7 }, () => fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([lost, doubled, misheard, misjudged, stop, pause, crash]) => ({
    lost: lost! * 0.6,
    doubled: doubled! * 0.6,
    misheard: misheard! * 0.4,
    misjudged: misjudged! * 0.3,
    stop: stop! * 0.05,
    pause: pause! * 0.05,
    crash: crash! * 0.05,
  }));

test("over random runs it never sticks, never counts a loop that was not closed, and merges to one result", () => {
  let [closed, unclosed] = [0, 0];
  fc.assert(
    fc.property(fc.integer(), mishaps, fc.integer({ min: 0, max: 120 }), (seed, rates, steps) => {
      const world = new World(PLAN, seed);
      for (let i = 0; i < steps; i += 1) world.step(rates);
      // From here on nothing goes wrong: whatever state the teams are in, they come to the end.
      let left = 3000;
      while (!world.isOver && left > 0) {
        world.step(NONE);
        left -= 1;
      }
      assert.ok(world.isOver, "sticks");
      const { a, b, closed: truth } = world;
      const both = [...a.journal, ...b.journal];
      const result = drillResult(both, RUN)!;
      for (const order of result.orders) {
        if (order.outcome === "closed") assert.ok(truth.has(orderKey(order)), `counted: ${orderKey(order)}`);
        assert.ok(order.gives === 0 || order.outcome !== "not-given");
      }
      closed += result.closed;
      unclosed += result.given - result.closed;
      assert.ok(result.closed <= result.given);
      for (const merged of [[...b.journal, ...a.journal], shuffled(both, seed)])
        assert.deepEqual(drillResult(merged, RUN), result);
      // What an app computes input by input is what the journal says.
      for (const team of [a, b]) {
        const state = replayDrill(team.journal)!;
        assert.deepEqual(state[team.side].loops, team.loops);
        assert.deepEqual(state[team.side === "a" ? "b" : "a"].current, team.current);
      }
      // One journal alone counts nothing as closed.
      assert.equal(drillResult(a.journal, RUN)!.closed, 0);
    }),
    { numRuns: runs(10_000) },
  );
  assert.ok(closed > 0 && unclosed > 0, "the runs reach both");
});

test("without mishaps every loop is closed, and each planned error that is heard is noticed", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const world = new World(PLAN, seed);
      for (let left = 3000; !world.isOver && left > 0; left -= 1) world.step(NONE);
      const result = drillResult([...world.a.journal, ...world.b.journal], RUN)!;
      assert.equal(result.given, PLAN.length);
      assert.deepEqual([result.planned, result.missed], [2, 0]);
      for (const { outcome, gives, lates, erred, noticed } of result.orders) {
        assert.ok(outcome === "closed" || gives > 8, outcome);
        // An impatient team gives an order again before it has heard the read-back with the error.
        assert.ok(noticed === erred || lates > 0);
      }
    }),
    { numRuns: runs(500) },
  );
});

test("the tables name every state, and from each the end can be reached", () => {
  const reached = (
    table: { readonly [state: string]: { readonly [input: string]: string } },
    from: string,
  ): string[] => {
    const found = new Set([from]);
    for (const state of found) for (const next of Object.values(table[state]!)) found.add(next);
    return [...found];
  };
  const [lead, follow] = [LEAD, FOLLOW] as unknown as { readonly [s: string]: { readonly [i: string]: string } }[];
  assert.deepEqual(reached(lead!, "ready").toSorted(), Object.keys(LEAD).toSorted());
  assert.deepEqual(reached(follow!, "listening").toSorted(), Object.keys(FOLLOW).toSorted());
  for (const state of Object.keys(LEAD) as (keyof typeof LEAD)[])
    assert.ok(isOver(state) || reached(lead!, state).includes("closed"), state);
  for (const state of Object.keys(FOLLOW)) assert.ok(reached(follow!, state).includes("reported"), state);
});
