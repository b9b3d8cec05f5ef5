import { believedTimes } from "./clock.ts";
import { dayOf, ROLLOVER } from "./day.ts";
import { compareEvents, type StudyEvent } from "./event.ts";
import { fsrs6 } from "./fsrs6.ts";
import { withoutConflicts, type History } from "./history.ts";
import type { Algorithms, Scheduler } from "./scheduler.ts";
import {
  LEECH,
  LEECH_AGAIN,
  NO_REVIEWS,
  UNSEEN,
  type CardState,
  type DayCount,
  type StudyState,
  type StudyTrouble,
} from "./state.ts";

/** How a history is computed. */
export interface ReplayOptions {
  /** The time now, in milliseconds since 1970: an event far after it comes from a wrong clock. */
  readonly now: number;
  /** The hour at which a study day begins on this device. */
  readonly rollover?: number;
  readonly algorithms?: Algorithms;
}

/** The algorithms of this version. */
export const ALGORITHMS: Algorithms = { "fsrs-6": fsrs6 };

/** A state while it is computed. */
export interface Draft {
  readonly scheduler: Scheduler;
  readonly cards: Map<string, CardState>;
  readonly days: Map<number, DayCount>;
  readonly troubles: StudyTrouble[];
  readonly seen: { count: number; sum: number; readonly last: Map<string, readonly [number, number]>; latest: number };
}

/**
 * What is known after a history. The same events give the same state on every device with the same time and rollover hour. An
 * event that is undone never happened. Never throws, whatever the events are.
 *
 * ```ts
 * const history = [{ device: "a", n: 1, t: 1.7e12, zone: 0, do: "review", card: "water.hear", grade: 4 }];
 * replay(history, { now: 1.8e12 }).cards.get("water.hear").memory.phase; // "review"
 * ```
 */
export function replay(history: History, options: ReplayOptions): StudyState {
  const { events, conflicts } = withoutConflicts(history);
  const isUndone = undoneAmong(events);
  const { scheduler, unknown } = schedulerOf(events, isUndone, options.algorithms ?? ALGORITHMS);
  const draft: Draft = {
    scheduler,
    cards: new Map(),
    days: new Map(),
    troubles: [
      ...(conflicts.length > 0 ? [{ kind: "changed", events: conflicts } as const] : []),
      ...(unknown === undefined ? [] : [{ kind: "scheduler", algorithm: unknown } as const]),
    ],
    seen: { count: 0, sum: 0, last: new Map(), latest: -Infinity },
  };
  const { rollover = ROLLOVER } = options;
  for (const { event, time } of timed(events, options.now, draft.troubles)) {
    if (!isUndone(event)) apply(draft, event, time, rollover);
    count(draft, event, time);
  }
  return draft;
}

interface Timed {
  readonly event: StudyEvent;
  readonly time: number;
}

/** The events with their believed times, in the order of time. */
function timed(events: History, now: number, troubles: StudyTrouble[]): Timed[] {
  const byDevice = new Map<string, StudyEvent[]>();
  for (const event of events) {
    const list = byDevice.get(event.device);
    if (list) list.push(event);
    else byDevice.set(event.device, [event]);
  }
  const all: Timed[] = [];
  for (const [device, list] of Array.from(byDevice).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const { times, corrected } = believedTimes(list, now);
    if (corrected > 0) troubles.push({ kind: "clock", device, events: corrected });
    list.forEach((event, i) => all.push({ event, time: times[i]! }));
  }
  return byDevice.size > 1 ? all.sort((a, b) => a.time - b.time || compareEvents(a.event, b.event)) : all;
}

/** Tells which events are undone: those that an undo names which is not undone itself. An undo reaches only what was before it. */
function undoneAmong(events: History): (event: StudyEvent) => boolean {
  const undone = new Set<string>();
  for (let i = events.length - 1; i >= 0; i -= 1) {
    const event = events[i]!;
    if (event.do !== "undo" || undone.has(`${event.n} ${event.device}`)) continue;
    if (compareEvents(event.of, event) < 0) undone.add(`${event.of.n} ${event.of.device}`);
  }
  if (undone.size === 0) return () => false;
  return ({ n, device }) => undone.has(`${n} ${device}`);
}

/** The scheduler that the last event about it asks for which this version has, and the name of a later one that it has not. */
function schedulerOf(
  events: History,
  isUndone: (event: StudyEvent) => boolean,
  algorithms: Algorithms,
): { scheduler: Scheduler; unknown: string | undefined } {
  let unknown: string | undefined;
  for (let i = events.length - 1; i >= 0; i -= 1) {
    const event = events[i]!;
    if (event.do !== "scheduler" || isUndone(event)) continue;
    const make = Object.hasOwn(algorithms, event.algorithm) ? algorithms[event.algorithm] : undefined;
    const scheduler = make?.(event.weights, event.retention);
    if (scheduler) return { scheduler, unknown };
    unknown ??= event.algorithm;
  }
  return { scheduler: fsrs6()!, unknown };
}

/** Note that an event was seen. */
export function count({ seen }: Draft, event: StudyEvent, time: number): void {
  seen.count += 1;
  seen.sum = sumWith(seen.sum, event);
  seen.last.set(event.device, [event.n, time]);
  seen.latest = Math.max(seen.latest, time);
}

/** A sum over events in any order. */
export function sumWith(sum: number, { n, t, zone }: StudyEvent): number {
  return (sum + n * 31 + zone + (Math.abs(t) % 1_000_003)) % 2 ** 45;
}

/** Change a state by one event at a time that is not before the others. */
export function apply({ scheduler, cards, days }: Draft, event: StudyEvent, time: number, rollover: number): void {
  if (event.do === "undo" || event.do === "scheduler") return;
  const card = cards.get(event.card) ?? UNSEEN;
  const day = dayOf(time, event.zone, rollover);
  switch (event.do) {
    case "suspend":
      cards.set(event.card, { ...card, suspended: "asked" });
      return;
    case "resume":
      cards.set(event.card, { ...card, suspended: undefined });
      return;
    case "bury":
      cards.set(event.card, { ...card, buried: day });
      return;
    case "review": {
      const { grade } = event;
      const memory = scheduler.next(card.memory, grade, time);
      const lapsed = memory.lapses > (card.memory?.lapses ?? 0);
      const isLeech = lapsed && memory.lapses >= LEECH && (memory.lapses - LEECH) % LEECH_AGAIN === 0;
      cards.set(event.card, {
        memory,
        suspended: isLeech ? "leech" : card.suspended,
        buried: card.buried,
        lastDay: day,
      });
      const { introduced, reviews, all, again } = days.get(day) ?? NO_REVIEWS;
      days.set(day, {
        introduced: introduced + (card.memory ? 0 : 1),
        reviews: reviews + (card.memory?.phase === "review" ? 1 : 0),
        all: all + 1,
        again: again + (grade === 1 ? 1 : 0),
      });
    }
  }
}
