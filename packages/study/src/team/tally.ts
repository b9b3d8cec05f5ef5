import type { StudyEvent } from "../event.ts";
import { mergeHistories } from "../history.ts";
import { isLearned, KNOWN } from "../progress.ts";
import { replay, type ReplayOptions } from "../replay.ts";
import type { Memory, Scheduler } from "../scheduler.ts";

/** What a learner did with one phrase in one direction. */
export interface EntryTally {
  readonly entry: string;
  readonly reviews: number;
  /** How often it was forgotten after it had been learned. */
  readonly lapses: number;
  /** The last time at which the phrase counts as known, in milliseconds since 1970; 0 for one that does not. */
  readonly knownUntil: number;
}

/** What a learner did in one direction: `learner>learned`. */
export interface PairTally {
  readonly pair: string;
  readonly entries: readonly EntryTally[];
}

/** The sum of a learner's history: plain JSON from which a team is computed without replaying anything. */
export interface Tally {
  /** The direction with the most reviews first. */
  readonly pairs: readonly PairTally[];
  /** All reviews that count. */
  readonly reviews: number;
  /** The believed time of the last event; 0 for none. */
  readonly last: number;
  /** Events with the same name and different content, which do not count: two copies of a history contradict each other. */
  readonly changed: number;
  /** Events whose time was corrected, because a clock was wrong. */
  readonly corrected: number;
  /** Whether the history asks for an algorithm that this version does not have. */
  readonly newer: boolean;
}

/** `entry kind learner>learned`, as a card is named. */
const CARD = /^(\S+) (\S+) (\S+>\S+)$/;

/**
 * The tally of a learner's history; the events may come from several devices and files, in any order, and the same ones several
 * times. What counts as known is what `knowledgeOf` says at any later time. Never throws.
 *
 * ```ts
 * const event = { device: "a", n: 1, t: 1.8e12, zone: 0, do: "review", card: "water read ru>ko", grade: 4 };
 * const { pairs } = tallyOf([event, event], { now: 1.8e12 });
 * [pairs[0].pair, pairs[0].entries[0].entry, pairs[0].entries[0].reviews]; // ["ru>ko", "water", 1]
 * ```
 */
export function tallyOf(events: readonly StudyEvent[], options: ReplayOptions): Tally {
  const { cards, days, troubles, seen, scheduler } = replay(mergeHistories(events), options);
  const pairs = new Map<string, Map<string, { reviews: number; lapses: number; known: number; inSteps: boolean }>>();
  for (const [id, { memory }] of cards) {
    const [, entry, , pair] = CARD.exec(id) ?? [];
    if (memory === undefined || entry === undefined || pair === undefined) continue;
    const entries = pairs.get(pair) ?? new Map();
    pairs.set(pair, entries);
    const one = entries.get(entry) ?? { reviews: 0, lapses: 0, known: 0, inSteps: false };
    entries.set(entry, one);
    one.reviews += memory.reps;
    one.lapses += memory.lapses;
    if (isLearned(memory)) one.known = Math.max(one.known, knownUntil(scheduler, memory));
    else one.inSteps = true;
  }
  const rows = Array.from(pairs, ([pair, entries]): PairTally => ({
    pair,
    entries: Array.from(entries, ([entry, { reviews, lapses, known, inSteps }]) => ({
      entry,
      reviews,
      lapses,
      knownUntil: inSteps ? 0 : known,
    })).sort((a, b) => (a.entry < b.entry ? -1 : 1)),
  }));
  const reviewsIn = ({ entries }: PairTally): number => entries.reduce((sum, { reviews }) => sum + reviews, 0);
  return {
    pairs: rows.sort((a, b) => reviewsIn(b) - reviewsIn(a) || (a.pair < b.pair ? -1 : 1)),
    reviews: Array.from(days.values()).reduce((sum, { all }) => sum + all, 0),
    last: Number.isFinite(seen.latest) ? seen.latest : 0,
    changed: troubles.reduce((sum, trouble) => sum + (trouble.kind === "changed" ? trouble.events.length : 0), 0),
    corrected: troubles.reduce((sum, trouble) => sum + (trouble.kind === "clock" ? trouble.events : 0), 0),
    newer: troubles.some(({ kind }) => kind === "scheduler"),
  };
}

/** The last millisecond at which a memory counts as known; what is remembered only ever gets less. */
function knownUntil(scheduler: Scheduler, memory: Memory): number {
  const isKnown = (t: number): boolean => scheduler.recall(memory, t) >= KNOWN;
  if (!isKnown(memory.last)) return 0;
  // No stability is longer than a hundred years.
  let [yes, no] = [memory.last, memory.last + 1_000 * 366 * 86_400_000];
  if (isKnown(no)) return no;
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (isKnown(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

const isCount = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value);
const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A tally from a store; `undefined` for anything that `tallyOf` does not give. Never throws. */
export function readTally(value: unknown): Tally | undefined {
  if (!isObject(value)) return undefined;
  const { pairs, reviews, last, changed, corrected, newer } = value;
  if (!Array.isArray(pairs) || ![reviews, last, changed, corrected].every(isCount)) return undefined;
  if (typeof newer !== "boolean") return undefined;
  const isEntry = (one: unknown): boolean =>
    isObject(one) &&
    typeof one["entry"] === "string" &&
    [one["reviews"], one["lapses"], one["knownUntil"]].every(isCount);
  const isPair = (one: unknown): boolean =>
    isObject(one) && typeof one["pair"] === "string" && Array.isArray(one["entries"]) && one["entries"].every(isEntry);
  return pairs.every(isPair) ? (value as unknown as Tally) : undefined;
}
