import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  csvOf,
  knowledgeOf,
  mergeHistories,
  readinessOf,
  readTally,
  replay,
  tallyOf,
  teamOf,
  type Grade,
  type StudyCard,
  type StudyEvent,
} from "@parley/study";
import { DAY, HOUR, START } from "./learner.ts";
import { runs } from "./runs.ts";

const ENTRIES = ["water", "tea", "door", "stop"];
const KINDS = ["read", "say"] as const;
const cards = (pair: string): StudyCard[] =>
  ENTRIES.flatMap((entry) => KINDS.map((kind) => ({ id: `${entry} ${kind} ${pair}`, entry, chapter: "a", kind })));

/** Any history: reviews in two directions, undone and suspended cards, also of an entry that no edition has. */
const history: fc.Arbitrary<StudyEvent[]> = fc
  .array(
    fc.record({
      device: fc.constantFrom("a", "b"),
      entry: fc.constantFrom(...ENTRIES, "gone"),
      kind: fc.constantFrom(...KINDS),
      pair: fc.constantFrom("ru>ko", "ru>ko", "ko>ru"),
      grade: fc.constantFrom<Grade>(1, 2, 3, 4),
      hours: fc.integer({ min: 0, max: 400 }),
      undo: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((list) => {
    let t = START;
    return list.map(({ device, entry, kind, pair, grade, hours, undo }, i): StudyEvent => {
      t += hours * HOUR;
      const base = { device, n: i + 1, t, zone: 0 };
      if (undo && i % 5 === 4) return { ...base, do: "undo", of: { device: list[i - 1]!.device, n: i } };
      return { ...base, do: "review", card: `${entry} ${kind} ${pair}`, grade };
    });
  });

describe("a team", () => {
  test("its totals equal the journals", () => {
    fc.assert(
      fc.property(fc.array(history, { maxLength: 4 }), fc.integer({ min: 0, max: 900 }), (histories, days) => {
        const now = START + 700 * DAY;
        const learners = histories.map((events, i) => ({ learner: `p${i}`, tally: tallyOf(events, { now }) }));
        const later = now + days * DAY;
        const team = teamOf(learners, ENTRIES, later);
        for (const [row, { learner, pair, known, learning, fresh, reviews }] of team.rows.entries()) {
          assert.equal(known + learning + fresh, ENTRIES.length);
          if (pair === "") continue;
          const state = replay(mergeHistories(histories[Number(learner.slice(1))]!), { now });
          const expected = knowledgeOf(state, cards(pair), later);
          assert.deepEqual(
            ENTRIES.map((_entry, i) => team.cell(row, i)),
            ENTRIES.map((entry) => expected.get(entry)),
          );
          const asked = cards(pair).reduce((sum, { id }) => sum + (state.cards.get(id)?.memory?.reps ?? 0), 0);
          assert.equal(reviews, asked);
        }
        for (const { learner, tally } of learners) {
          const own = team.rows.filter((row) => row.learner === learner);
          const inRows = own.reduce((sum, { reviews, elsewhere }) => sum + reviews + elsewhere, 0);
          assert.equal(inRows, tally.reviews);
        }
        for (const [i, counts] of team.phrases.entries())
          for (const level of ["known", "learning", "fresh"] as const)
            assert.equal(counts[level], team.rows.filter((_row, row) => team.cell(row, i) === level).length);
      }),
      { numRuns: runs(200) },
    );
  });
  test("a tally does not depend on how files were split, doubled and ordered", () => {
    fc.assert(
      fc.property(history, fc.nat(40), (events, at) => {
        const now = START + 700 * DAY;
        const [one, other] = [events.slice(0, at), events.slice(Math.max(0, at - 3))];
        assert.deepEqual(tallyOf([...other, ...one], { now }), tallyOf(events, { now }));
      }),
      { numRuns: runs(100) },
    );
  });
  test("is read as it was written, and nothing else is", () => {
    fc.assert(
      fc.property(history, fc.anything(), (events, value) => {
        const tally = tallyOf(events, { now: START });
        assert.deepEqual(readTally(JSON.parse(JSON.stringify(tally))), tally);
        assert.equal(readTally({ ...tally, pairs: [value] }), undefined);
      }),
      { numRuns: runs(100) },
    );
  });
  test("two journals that contradict: what is told twice does not count, and is counted as changed", () => {
    const one = { device: "a", n: 1, t: START, zone: 0, do: "review", card: "water read ru>ko", grade: 4 } as const;
    const tally = tallyOf([one, { ...one, grade: 1 }, { ...one, n: 2, card: "tea read ru>ko" }], { now: START });
    assert.deepEqual([tally.reviews, tally.changed], [1, 2]);
    assert.deepEqual(
      tally.pairs[0]?.entries.map(({ entry }) => entry),
      ["tea"],
    );
  });
  test("a clock that is a year off is counted, and what was learned stays", () => {
    const at = (n: number, t: number, entry: string): StudyEvent => ({
      device: "a",
      n,
      t,
      zone: 0,
      do: "review",
      card: `${entry} read ru>ko`,
      grade: 4,
    });
    const events = [at(1, START, "water"), at(2, START + 365 * DAY, "tea"), at(3, START + HOUR, "door")];
    const tally = tallyOf(events, { now: START + DAY });
    assert.deepEqual([tally.corrected, tally.reviews], [1, 3]);
    assert.ok(tally.last <= START + HOUR);
    assert.equal(teamOf([{ learner: "p", tally }], ENTRIES, START + DAY).rows[0]!.known, 3);
  });
  test("two hundred people", () => {
    const events = (n: number): StudyEvent[] =>
      Array.from({ length: 300 }, (_one, i) => ({
        device: `d${n}`,
        n: i + 1,
        t: START + i * 1000,
        zone: 0,
        do: "review",
        card: `e${i} read ru>ko`,
        grade: (i + n) % 2 === 0 ? 4 : 3,
      }));
    const entries = Array.from({ length: 300 }, (_one, i) => `e${i}`);
    const learners = Array.from({ length: 200 }, (_one, n) => ({
      learner: `p${n}`,
      tally: tallyOf(events(n), { now: START + HOUR }),
    }));
    const team = teamOf(learners, entries, START + HOUR);
    assert.equal(
      team.phrases.reduce((sum, { known }) => sum + known, 0),
      200 * 150,
    );
    assert.equal(readinessOf(team, entries).ready, 0);
    assert.deepEqual(readinessOf(team, ["e0", "e2", "nowhere"]).known.slice(0, 4), [2, 0, 2, 0]);
  });
});

describe("readiness", () => {
  const known = (...entries: string[]): StudyEvent[] =>
    entries.map((entry, i) => ({
      device: "a",
      n: i + 1,
      t: START,
      zone: 0,
      do: "review",
      card: `${entry} read ru>ko`,
      grade: 4,
    }));
  const team = teamOf(
    [known("water", "tea"), known("water"), []].map((events, i) => ({
      learner: `p${i}`,
      tally: tallyOf(events, { now: START }),
    })),
    ENTRIES,
    START,
  );
  const table: readonly (readonly [readonly string[], readonly number[], number, string])[] = [
    [["water"], [1, 1, 0], 2, "water 1"],
    [["water", "tea"], [2, 1, 0], 1, "tea 2, water 1"],
    [["door", "water"], [1, 1, 0], 0, "door 3, water 1"],
    [["nowhere"], [0, 0, 0], 0, ""],
    [[], [0, 0, 0], 0, ""],
  ];
  for (const [wanted, each, ready, train] of table)
    test(`for ${wanted.join(", ") || "nothing"}`, () => {
      const found = readinessOf(team, wanted);
      assert.deepEqual(found.known, each);
      assert.equal(found.ready, ready);
      assert.equal(found.train.map(({ entry, missing }) => `${entry} ${missing}`).join(", "), train);
    });
});

describe("a file for spreadsheets", () => {
  const table: readonly (readonly [string | number, string])[] = [
    ["kim", '"kim"'],
    ["=1+1", `"'=1+1"`],
    ["+7 900", `"'+7 900"`],
    ["-1", `"'-1"`],
    ["@SUM(A1)", `"'@SUM(A1)"`],
    ["\t=1", `"'\t=1"`],
    ["  =1", `"'  =1"`],
    ["＝1", `"'＝1"`],
    ['a "b", c', '"a ""b"", c"'],
    ["", '""'],
    [-3, "-3"],
    [Number.NaN, '"NaN"'],
  ];
  for (const [value, written] of table)
    test(JSON.stringify(value), () => assert.equal(csvOf([[value]]), `\uFEFF${written}\r\n`));
  test("no cell begins with what a spreadsheet computes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const cell = csvOf([[text]])
          .slice(2, -3)
          .replaceAll('""', '"');
        assert.ok(!/^\s*[=+\-@]/.test(cell));
        assert.ok(cell === text || cell === `'${text}`);
      }),
      { numRuns: runs(500) },
    );
  });
});
