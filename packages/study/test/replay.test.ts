import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fsrs6, FSRS6_WEIGHTS, LEECH, replay, type StudyEvent } from "@parley/study";
import { createEmptyCard, fsrs, Grades } from "ts-fsrs";
import { DAY, device, events, HOUR, MINUTE, START } from "./learner.ts";

const NOW = START + 400 * DAY;
const memoryAfter = (notation: string) => replay(events(notation), { now: NOW }).cards.get("x")!.memory!;

describe("when a card is due", () => {
  for (const [reviews, phase, minutes] of [
    ["x 1@0", "learning", 1],
    ["x 2@0", "learning", 6],
    ["x 3@0", "learning", 10],
    ["x 4@0", "review", 8 * 1440],
    ["x 3@0, x 1@10", "learning", 11],
    ["x 3@0, x 2@10", "learning", 20],
    ["x 3@0, x 3@10", "review", 10 + 2 * 1440],
    ["x 3@0, x 4@10", "review", 10 + 4 * 1440],
    ["x 4@0, x 1@11520", "relearning", 11530],
    ["x 4@0, x 1@11520, x 2@11530", "relearning", 11545],
  ] as const)
    test(`${reviews} → ${phase}, after ${minutes} minutes`, () => {
      const memory = memoryAfter(reviews);
      assert.equal(memory.phase, phase);
      assert.equal((memory.due - START) / MINUTE, minutes);
    });
  test("as ts-fsrs computes it, where the reviews are whole days apart", () => {
    const plain = fsrs({ enable_fuzz: false });
    let theirs = createEmptyCard(new Date(START));
    let t = START;
    let ours: ReturnType<NonNullable<ReturnType<typeof fsrs6>>["next"]> | undefined;
    for (const grade of [3, 3, 3, 2, 4, 1, 3, 3, 3, 2, 1, 3, 4] as const) {
      theirs = plain.next(theirs, new Date(t), Grades[grade - 1]!).card;
      ours = fsrs6()!.next(ours, grade, t);
      assert.equal(ours.stability, theirs.stability, `after ${ours.reps} reviews`);
      assert.equal(ours.difficulty, theirs.difficulty);
      assert.equal(ours.lapses, theirs.lapses);
      t = Math.max(t + 10 * MINUTE, START + Math.ceil((theirs.due.getTime() - START) / DAY) * DAY);
    }
  });
  test("the time between reviews is exact", () => {
    const [short, long] = [memoryAfter("x 4@0, x 3@8640"), memoryAfter("x 4@0, x 3@9360")];
    assert.ok(short.stability < long.stability, "6.0 and 6.5 days differ");
  });
  test("weights of another algorithm are refused, weights out of range are clipped", () => {
    assert.equal(fsrs6([1, 2, 3]), undefined);
    assert.equal(fsrs6(FSRS6_WEIGHTS.map(() => Number.NaN)), undefined);
    const { stability } = fsrs6(FSRS6_WEIGHTS.map(() => 1e9))!.next(undefined, 3, 0);
    assert.ok(Number.isFinite(stability));
  });
  test("the last weights in a history compute all of it", () => {
    const weights: StudyEvent = {
      device: "b",
      n: 1,
      t: START + HOUR,
      zone: 0,
      do: "scheduler",
      algorithm: "fsrs-6",
      weights: FSRS6_WEIGHTS.map((one, i) => (i === 2 ? 7 : one)),
      retention: 0.9,
    };
    const first = events("x 3@0")[0]!;
    assert.equal(replay([first, weights], { now: NOW }).cards.get("x")?.memory?.stability, 7);
  });
});

describe("clocks that are wrong", () => {
  /** The days of the reviews after the first, as the replay dates them, and how many were corrected. */
  const dated = (days: readonly number[], now = START + 10 * DAY) => {
    const history = days.map((day, i): StudyEvent => ({
      device: "a",
      n: i + 1,
      t: START + day * DAY,
      zone: 0,
      do: "review",
      card: `${i}`,
      grade: 3,
    }));
    const { cards, troubles } = replay(history, { now });
    const times = days.map((_day, i) => (cards.get(`${i}`)!.memory!.last - START) / DAY);
    return { times, corrected: troubles.map((one) => (one.kind === "clock" ? one.events : one.kind)) };
  };
  for (const [what, days, times, corrected] of [
    ["a clock that is right", [0, 1, 2, 2, 3], [0, 1, 2, 2, 3], []],
    ["set back by a day", [0, 3, 4, 2, 5], [0, 3, 4, 4, 5], [1]],
    ["set back to 1970 after the battery was empty", [0, 1, -20_000, 2, 3], [0, 1, 1, 2, 3], [1]],
    ["of 1970 at first", [-20_000, -20_000, 1, 2], [1, 1, 1, 2], [2]],
    ["years ahead for a while", [0, 900, 901, 1, 2], [0, 0, 0, 1, 2], [2]],
    ["years ahead for a while, and that time has come", [0, 3, 4, 1, 1.5, 2], [0, 0, 0, 1, 1.5, 2], [2]],
    ["ahead at the end", [0, 1, 900], [0, 1, 1], [1]],
  ] as const)
    test(what, () => assert.deepEqual(dated(days), { times, corrected }));
  test("always ahead: what was done is done now", () => {
    assert.deepEqual(dated([900, 901]), { times: [10, 10], corrected: [2] });
  });
  test("a card reviewed by a slow clock after a fast one is not reviewed before it was", () => {
    const slow = events("x 3@-30", "b").map((event) => ({ ...event, n: 2 }));
    const memory = replay([...events("x 3@0"), ...slow], { now: NOW }).cards.get("x")!.memory!;
    assert.equal(memory.reps, 2);
    assert.ok(memory.due > memory.last);
  });
});

describe("undoing", () => {
  test("an undone review never happened, also in the counts of its day", () => {
    const one = device("a");
    one.review("x");
    const before = one.study.state();
    const cards = new Map(before.cards);
    const days = new Map(before.days);
    one.t += 10 * MINUTE;
    one.undo(one.review("x", 1));
    assert.deepEqual(one.study.state().cards, cards);
    assert.deepEqual(one.study.state().days, days);
  });
  test("an undo is undone", () => {
    const one = device("a");
    const review = one.review("x");
    one.undo(one.undo(review));
    assert.equal(one.study.state().cards.get("x")?.memory?.reps, 1);
  });
  test("after midnight, it is the day before that gets its count back", () => {
    const one = device("a", { t: Date.UTC(2026, 10, 29, 3, 58) });
    const evening = one.today();
    const review = one.review("x");
    one.t += 5 * MINUTE;
    one.review("y");
    one.undo(review);
    assert.equal(one.today(), evening + 1);
    assert.equal(one.study.state().days.get(evening), undefined);
    assert.equal(one.study.state().days.get(evening + 1)?.introduced, 1);
  });
  test("an undo that names a later event, or itself, undoes nothing", () => {
    const odd: StudyEvent[] = [
      { device: "a", n: 1, t: START, zone: 0, do: "undo", of: { device: "a", n: 2 } },
      ...events("x 3@1", "a").map((event) => ({ ...event, n: 2 })),
      { device: "a", n: 3, t: START + HOUR, zone: 0, do: "undo", of: { device: "a", n: 3 } },
    ];
    assert.equal(replay(odd, { now: NOW }).cards.get("x")?.memory?.reps, 1);
  });
});

describe("a card that is forgotten again and again", () => {
  test("is suspended, and after it was resumed again later", () => {
    const one = device("a");
    const suspended: number[] = [];
    one.review("x", 4);
    for (let lapse = 1; lapse <= LEECH + 5; lapse += 1) {
      one.t += 20 * DAY;
      one.review("x", 1);
      if (one.study.state().cards.get("x")?.suspended === "leech") {
        suspended.push(lapse);
        one.put("resume", "x");
      }
      one.t += 10 * MINUTE;
      one.review("x", 3);
    }
    assert.deepEqual(suspended, [8, 12]);
  });
});
