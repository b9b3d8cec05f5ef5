import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  mergeHistories,
  openStudy,
  readStudyEvent,
  replay,
  writeSnapshot,
  type History,
  type StudyEvent,
} from "@parley/study";
import { DAY, events, HOUR, START, shown } from "./learner.ts";
import { runs } from "./runs.ts";

const NOW = START + 30 * DAY;
/** Objects as JSON gives them. */
const PLAIN = { noNullPrototype: true } as const;
const name = fc.constantFrom("a", "b", "c");
const counter = fc.integer({ min: 1, max: 12 });
const card = fc.constantFrom("water say ru>ko", "water hear ru>ko", "stop say ru>ko");
/** Times in steps of six hours, some of them from clocks that are wrong. */
const time = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 100 }).map((n) => START + n * 6 * HOUR) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1e12, Date.UTC(2019, 0, 1), Date.UTC(2090, 0, 1), 8.64e15) },
);
const action = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("review" as const),
      card,
      grade: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("undo" as const), of: fc.record({ device: name, n: counter }, PLAIN) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom("suspend" as const, "resume" as const, "bury" as const), card }),
  },
);
const event: fc.Arbitrary<StudyEvent> = fc
  .record({ device: name, n: counter, t: time, zone: fc.constantFrom(-600, 0, 180, 540) }, PLAIN)
  .chain((base) => action.map((what) => ({ ...base, ...what })));
/** Any events: with the same name and other content, repeated, in any order. */
const history = fc.array(event, { maxLength: 25 });

describe("merging histories", () => {
  test("is commutative, associative and idempotent, with duplicates and changed events", () => {
    fc.assert(
      fc.property(history, history, history, (a, b, c) => {
        const ab = mergeHistories(a, b);
        assert.deepEqual(mergeHistories(b, a), ab);
        assert.deepEqual(mergeHistories(ab, c), mergeHistories(a, mergeHistories(b, c)));
        assert.deepEqual(mergeHistories(ab, ab, a, [...b, ...b]), ab);
        for (const one of [...a, ...b]) assert.ok(ab.some((other) => JSON.stringify(other) === JSON.stringify(one)));
      }),
      { numRuns: runs(10_000) },
    );
  });
  test("devices that have seen the same events know the same, in whatever order they came", () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (all, random) => {
        const study = openStudy([], { now: NOW });
        const left = [...all];
        while (left.length > 0) study.add(left.splice(random.next().value! % left.length, 1), NOW);
        assert.equal(shown(study.history(), NOW), shown(mergeHistories(all), NOW));
        const { cards, days } = study.state();
        const whole = replay(mergeHistories(all), { now: NOW });
        assert.deepEqual(cards, whole.cards);
        assert.deepEqual(days, whole.days);
      }),
      { numRuns: runs(10_000) },
    );
  });
  test("a state read from its snapshot is the state, with the events after it", () => {
    fc.assert(
      fc.property(history, history, (before, after) => {
        const covered = mergeHistories(before);
        const snapshot: unknown = JSON.parse(JSON.stringify(writeSnapshot(replay(covered, { now: NOW })) ?? null));
        const all = mergeHistories(before, after);
        const read = openStudy(all, { now: NOW }, snapshot).state();
        const whole = replay(all, { now: NOW });
        assert.deepEqual(read.cards, whole.cards);
        assert.deepEqual(read.days, whole.days);
        assert.deepEqual(read.troubles, whole.troubles);
      }),
      { numRuns: runs(5_000) },
    );
  });
  test("an undo in a snapshot reaches an event that comes later with a lower counter", () => {
    const [review] = events("x 3@0", "c");
    const undo: StudyEvent = { device: "b", n: 9, t: START, zone: 0, do: "undo", of: { device: "c", n: 1 } };
    const snapshot = writeSnapshot(replay([undo], { now: NOW }));
    assert.equal(openStudy([review!, undo], { now: NOW }, snapshot).state().cards.size, 0);
  });
  test("what is written is read back", () => {
    fc.assert(
      fc.property(event, (one) => {
        assert.deepEqual(readStudyEvent(JSON.parse(JSON.stringify(one))), one);
      }),
      { numRuns: runs(1_000) },
    );
  });
});

describe("what is no event", () => {
  const good = { device: "a", n: 1, t: START, zone: 0, do: "review", card: "x", grade: 3 };
  for (const [what, value] of Object.entries({
    nothing: null,
    "a list": [good],
    "a text": "review",
    "no device": { ...good, device: "" },
    "a counter of zero": { ...good, n: 0 },
    "a counter that is no integer": { ...good, n: 1.5 },
    "a counter above all others": { ...good, n: 2 ** 53 },
    "no time": { ...good, t: "today" },
    "a time beyond all dates": { ...good, t: 1e300 },
    "a zone that is none": { ...good, zone: 9_999 },
    "a grade that is none": { ...good, grade: 5 },
    "a card without a name": { ...good, card: "" },
    "a card with an endless name": { ...good, card: "x".repeat(10_000) },
    "an action of a newer version": { ...good, do: "dance" },
    "an undo of nothing": { ...good, do: "undo", of: "a 1" },
    "weights that are no numbers": { ...good, do: "scheduler", algorithm: "fsrs-6", weights: ["1"], retention: 0.9 },
    "a retention of nothing": { ...good, do: "scheduler", algorithm: "fsrs-6", weights: [], retention: 0 },
  }))
    test(what, () => assert.equal(readStudyEvent(value), undefined));
  test("any JSON is read or refused, and never thrown at", () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom(...Object.keys(good), "of", "weights"),
        fc.jsonValue(),
        (text, key, odd) => {
          readStudyEvent(JSON.parse(text));
          readStudyEvent({ ...good, [key]: odd });
          openStudy([], { now: NOW }, JSON.parse(text));
        },
      ),
      { numRuns: runs(2_000) },
    );
  });
});

describe("bad histories", () => {
  const one = events("x 3@0, x 3@20, x 3@2880");
  const at = (history: History): ReturnType<typeof replay> => replay(mergeHistories(history), { now: NOW });
  test("an event that was changed does not count, and both forms are shown", () => {
    const changed = { ...one[1]!, grade: 1 } as StudyEvent;
    const { cards, troubles } = at([...one, changed]);
    assert.equal(cards.get("x")?.memory?.reps, 2);
    assert.deepEqual(troubles, [{ kind: "changed", events: mergeHistories([one[1]!, changed]) }]);
  });
  test("a history cut in the middle is used as far as it goes", () => {
    assert.equal(at(one.slice(0, 2)).cards.get("x")?.memory?.reps, 2);
    assert.equal(at(one.slice(1)).cards.get("x")?.memory?.reps, 2);
  });
  test("cards of another book, and of entries that were removed, are kept and disturb nothing", () => {
    const other = events("gone 3@1", "b");
    assert.deepEqual(at([...one, ...other]).cards.get("x"), at(one).cards.get("x"));
    assert.equal(at([...one, ...other]).cards.get("gone")?.memory?.reps, 1);
  });
  test("an algorithm of a newer version is reported, and the last known one computes", () => {
    const newer: StudyEvent = {
      device: "b",
      n: 9,
      t: START + DAY,
      zone: 0,
      do: "scheduler",
      algorithm: "fsrs-7",
      weights: [1],
      retention: 0.9,
    };
    const { scheduler, troubles } = at([...one, newer]);
    assert.equal(scheduler.algorithm, "fsrs-6");
    assert.deepEqual(troubles, [{ kind: "scheduler", algorithm: "fsrs-7" }]);
  });
});
