import type { StudyEvent } from "./event.ts";

/** Parley did not exist before: the clock of a tablet whose battery was empty. */
const EARLIEST = Date.UTC(2020, 0, 1);
/** A clock may be this much ahead, in milliseconds: a device that was set to another zone. */
const AHEAD = 86_400_000;

/** The times of the events of one device, as far as they can be believed. */
interface BelievedTimes {
  /** Parallel to the events. Never descending. */
  readonly times: readonly number[];
  /** How many clock times were not believed. */
  readonly corrected: number;
}

/**
 * The times of the events of one device, in the order it wrote them. A clock that was wrong for a while is found by comparing: the
 * longest run of times that never descends is believed, if it is neither before Parley existed nor after `now`. Every other
 * event has the time of the believed one before it, or of the one after it if there is none before.
 */
export function believedTimes(events: readonly StudyEvent[], now: number): BelievedTimes {
  if (isPlain(events, now)) return { times: events.map(({ t }) => t), corrected: 0 };
  const believed = longestRun(
    events.map(({ t }) => t),
    (t) => t >= EARLIEST && t <= now + AHEAD,
  );
  const first = events.find((_event, i) => believed[i])?.t ?? now;
  let last = first;
  const times = events.map(({ t }, i) => (believed[i] ? (last = t) : last));
  return { times, corrected: believed.filter((one) => !one).length };
}

function isPlain(events: readonly StudyEvent[], now: number): boolean {
  let last = EARLIEST;
  for (const { t } of events) {
    if (t < last || t > now + AHEAD) return false;
    last = t;
  }
  return true;
}

/** Whether each number belongs to the longest run that never descends, among those that may. By patience sorting, O(n log n). */
function longestRun(numbers: readonly number[], may: (one: number) => boolean): boolean[] {
  /** The index of the last number of the best run of each length. */
  const ends: number[] = [];
  const before = new Map<number, number>();
  numbers.forEach((one, i) => {
    if (!may(one)) return;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! <= one) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before.set(i, ends[low - 1]!);
    ends[low] = i;
  });
  const belongs = numbers.map(() => false);
  for (let i = ends.at(-1); i !== undefined; i = before.get(i)) belongs[i] = true;
  return belongs;
}
