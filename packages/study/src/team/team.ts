import type { Knowledge } from "../progress.ts";
import type { PairTally, Tally } from "./tally.ts";

/** A learner of a team. */
export interface Learner {
  readonly learner: string;
  readonly tally: Tally;
}

/** How many phrases, or people, know, learn, or have not begun. */
export interface Counts {
  readonly known: number;
  readonly learning: number;
  readonly fresh: number;
}

/** One row of a team: a learner in one direction. Somebody who learns in two directions has two rows. */
export interface TeamRow extends Counts {
  readonly learner: string;
  /** `learner>learned`; empty for somebody who has not begun. */
  readonly pair: string;
  /** Reviews of the phrases of the team, and reviews of others, which this edition or choice does not have. */
  readonly reviews: number;
  readonly elsewhere: number;
  readonly lapses: number;
}

/** People × phrases. */
export interface Team {
  readonly rows: readonly TeamRow[];
  readonly entries: readonly string[];
  /** Of each phrase, how many rows know it. */
  readonly phrases: readonly Counts[];
  /** How well a row knows a phrase, by their places. */
  cell(row: number, phrase: number): Knowledge;
}

const LEVELS: readonly Knowledge[] = ["fresh", "learning", "known"];
const NOTHING: PairTally = { pair: "", entries: [] };

/**
 * A team: how well each learner knows each of some phrases at a time. Never throws.
 *
 * ```ts
 * const event = { device: "a", n: 1, t: 1.8e12, zone: 0, do: "review", card: "water read ru>ko", grade: 4 };
 * const team = teamOf([{ learner: "kim", tally: tallyOf([event], { now: 1.8e12 }) }], ["water", "tea"], 1.8e12);
 * [team.cell(0, 0), team.cell(0, 1), team.rows[0].known]; // ["known", "fresh", 1]
 * ```
 */
export function teamOf(learners: readonly Learner[], entries: readonly string[], now: number): Team {
  const list = learners.flatMap(({ learner, tally: { pairs } }) =>
    (pairs.length > 0 ? pairs : [NOTHING]).map((tally) => ({ learner, tally })),
  );
  const placeOf = new Map(entries.map((entry, i) => [entry, i]));
  const cells = new Uint8Array(list.length * entries.length);
  const phrases = entries.map(() => [0, 0, 0] as [number, number, number]);
  const rows = list.map(({ learner, tally: { pair, entries: done } }, row): TeamRow => {
    let [reviews, elsewhere, lapses] = [0, 0, 0];
    for (const one of done) {
      const place = placeOf.get(one.entry);
      if (place === undefined) {
        elsewhere += one.reviews;
        continue;
      }
      reviews += one.reviews;
      lapses += one.lapses;
      cells[row * entries.length + place] = one.knownUntil > 0 && now <= one.knownUntil ? 2 : 1;
    }
    const counts: [number, number, number] = [0, 0, 0];
    for (let i = 0; i < entries.length; i += 1) {
      const level = cells[row * entries.length + i]!;
      counts[level]! += 1;
      phrases[i]![level]! += 1;
    }
    return { learner, pair, reviews, elsewhere, lapses, ...countsOf(counts) };
  });
  return {
    rows,
    entries,
    phrases: phrases.map(countsOf),
    cell: (row, phrase) => LEVELS[cells[row * entries.length + phrase]!]!,
  };
}

const countsOf = ([fresh, learning, known]: readonly [number, number, number]): Counts => ({ known, learning, fresh });

/** How ready a team is for a work: a path, a chapter, a drill. */
export interface Readiness {
  /** Of each row, how many of the phrases it knows. */
  readonly known: readonly number[];
  readonly phrases: number;
  /** How many rows know every phrase. */
  readonly ready: number;
  /** The phrases that somebody does not know: those that most do not know first, then in the order of the team. */
  readonly train: readonly { readonly entry: string; readonly missing: number }[];
}

/**
 * How ready a team is for some phrases. A phrase that the team does not have is left out. Never throws.
 *
 * ```ts
 * readinessOf(teamOf([], ["water"], 0), ["water"]); // { known: [], phrases: 1, ready: 0, train: [] }
 * ```
 */
export function readinessOf(team: Team, wanted: readonly string[]): Readiness {
  const isWanted = new Set(wanted);
  const places = team.entries.flatMap((entry, i) => (isWanted.has(entry) ? [i] : []));
  const known = team.rows.map((_row, row) => places.filter((place) => team.cell(row, place) === "known").length);
  const train = places
    .map((place) => ({ entry: team.entries[place]!, missing: team.rows.length - team.phrases[place]!.known }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing);
  const ready = places.length === 0 ? 0 : known.filter((count) => count === places.length).length;
  return { known, phrases: places.length, ready, train };
}
