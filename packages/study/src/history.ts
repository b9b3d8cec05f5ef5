import { compareEvents, sameEvent, type StudyEvent } from "./event.ts";

/**
 * What a learner did, on all devices: every event once, in the order of `compareEvents`. Events with the same name and different
 * content stay side by side, in the order of their JSON, and none of them counts.
 */
export type History = readonly StudyEvent[];

/**
 * The union of histories. Commutative, associative and idempotent, so that devices that have seen the same events have the
 * same history, whoever handed it to whom, how often and in what order. Takes any events; never throws.
 *
 * ```ts
 * const one = { device: "a", n: 1, t: 0, zone: 0, do: "bury", card: "water.hear" };
 * const two = { device: "b", n: 1, t: 0, zone: 0, do: "bury", card: "water.hear" };
 * mergeHistories([two], [one, one]); // [one, two]
 * ```
 */
export function mergeHistories(...histories: readonly (readonly StudyEvent[])[]): History {
  let union: History = [];
  for (const history of histories) union = mergeTwo(union, isSorted(history) ? history : inOrder(history));
  return union;
}

/** Compares also the content, of events with the same name. */
function compareAll(a: StudyEvent, b: StudyEvent): number {
  const order = compareEvents(a, b);
  if (order !== 0 || a === b) return order;
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function isSorted(events: readonly StudyEvent[]): boolean {
  for (let i = 1; i < events.length; i += 1) if (compareAll(events[i - 1]!, events[i]!) >= 0) return false;
  return true;
}

function inOrder(events: readonly StudyEvent[]): History {
  return events.toSorted(compareAll).filter((event, i, all) => i === 0 || !sameEvent(all[i - 1]!, event));
}

function mergeTwo(left: History, right: History): History {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  const union: StudyEvent[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i]!, right[j]!];
    const order = compareAll(a, b);
    union.push(order <= 0 ? a : b);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  while (i < left.length) union.push(left[i++]!);
  while (j < right.length) union.push(right[j++]!);
  return union;
}

/**
 * The events that count, and those that do not because the same event stands in the history with different content: somebody or
 * something changed it, and it cannot be told which one is true.
 */
export function withoutConflicts(history: History): {
  readonly events: History;
  readonly conflicts: readonly StudyEvent[];
} {
  const isConflict = (i: number): boolean => {
    const [before, event, after] = [history[i - 1], history[i]!, history[i + 1]];
    return (
      (before !== undefined && compareEvents(before, event) === 0) ||
      (after !== undefined && compareEvents(event, after) === 0)
    );
  };
  let isWhole = true;
  for (let i = 0; isWhole && i < history.length; i += 1) isWhole = !isConflict(i);
  if (isWhole) return { events: history, conflicts: [] };
  return {
    events: history.filter((_event, i) => !isConflict(i)),
    conflicts: history.filter((_event, i) => isConflict(i)),
  };
}

/** The counter for the next event: above every event of a history. */
export function nextCounter(history: History): number {
  return (history.at(-1)?.n ?? 0) + 1;
}
