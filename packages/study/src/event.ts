/** One thing that a learner did. Events are added and never changed; what is known about a card is always computed from them. */
export type StudyEvent = EventBase & StudyAction;

interface EventBase {
  /** The device, or one window of it, that wrote the event. It writes no two events with the same `n`. */
  readonly device: string;
  /** Counts upwards on each device, above every event it has seen (a Lamport clock). */
  readonly n: number;
  /** The time on the device's clock, in milliseconds since 1970 (UTC). The clock may be wrong. */
  readonly t: number;
  /** The offset of the device's time zone from UTC at that time, in minutes; east of Greenwich is positive. */
  readonly zone: number;
}

/** How well a card was remembered: not, with difficulty, well, easily. */
export type Grade = 1 | 2 | 3 | 4;

/** What was done. */
export type StudyAction =
  | { readonly do: "review"; readonly card: string; readonly grade: Grade }
  /** The event `of` never happened. An undo can itself be undone. */
  | { readonly do: "undo"; readonly of: EventName }
  /** Show the card no more until it is resumed; show it again; show it again the next day. */
  | { readonly do: "suspend" | "resume" | "bury"; readonly card: string }
  /** The algorithm that computes from now on, also for what was reviewed before. */
  | {
      readonly do: "scheduler";
      readonly algorithm: string;
      readonly weights: readonly number[];
      /** The share of cards that are to be remembered when they are due: 0.9. */
      readonly retention: number;
    };

/** What identifies an event. */
export interface EventName {
  readonly device: string;
  readonly n: number;
}

/** Counters stay far below the largest exact integer. */
const HIGHEST = 2 ** 40;
/** The latest time of a JavaScript date, in milliseconds. */
const LAST_TIME = 8.64e15;
/** No zone is farther from UTC than 14 hours; some devices say otherwise. */
const WIDEST_ZONE = 24 * 60;
const LONGEST_NAME = 200;

const isName = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= LONGEST_NAME;
const isCounter = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 1 && value <= HIGHEST;
const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * An event from a file or a store, with only the fields of its kind and in a fixed order, so that equal events have equal JSON.
 * `undefined` for anything else, also for an event of a newer version of Parley. Never throws.
 *
 * ```ts
 * readStudyEvent({ grade: 3, do: "review", card: "water.hear", device: "a", n: 1, t: 5.5, zone: 540, x: 1 });
 * // { device: "a", n: 1, t: 5, zone: 540, do: "review", card: "water.hear", grade: 3 }
 * ```
 */
export function readStudyEvent(value: unknown): StudyEvent | undefined {
  if (!isObject(value)) return undefined;
  const { device, n, t, zone } = value;
  if (!isName(device) || !isCounter(n)) return undefined;
  if (typeof t !== "number" || !(Math.abs(t) <= LAST_TIME)) return undefined;
  if (typeof zone !== "number" || !(Math.abs(zone) <= WIDEST_ZONE)) return undefined;
  const action = readAction(value);
  // `+ 0`: a zero without a sign, which JSON does not keep.
  return action && { device, n, t: Math.trunc(t) + 0, zone: Math.trunc(zone) + 0, ...action };
}

function readAction(value: { readonly [key: string]: unknown }): StudyAction | undefined {
  const { do: what, card, grade, of, algorithm, weights, retention } = value;
  switch (what) {
    case "review":
      return isName(card) && (grade === 1 || grade === 2 || grade === 3 || grade === 4)
        ? { do: what, card, grade }
        : undefined;
    case "suspend":
    case "resume":
    case "bury":
      return isName(card) ? { do: what, card } : undefined;
    case "undo":
      return isObject(of) && isName(of["device"]) && isCounter(of["n"])
        ? { do: what, of: { device: of["device"], n: of["n"] } }
        : undefined;
    case "scheduler":
      if (!isName(algorithm) || !Array.isArray(weights) || weights.length > 100) return undefined;
      if (!weights.every((one) => typeof one === "number" && Number.isFinite(one))) return undefined;
      if (typeof retention !== "number" || !(retention >= 0.5 && retention <= 0.99)) return undefined;
      return { do: what, algorithm, weights: weights.map((one: number) => one + 0), retention };
    default:
      return undefined;
  }
}

/** Compares events by counter, then by device: each device's events in the order it wrote them. */
export function compareEvents(a: EventName, b: EventName): number {
  return a.n - b.n || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0);
}

/** Whether two events have the same content. */
export function sameEvent(a: StudyEvent, b: StudyEvent): boolean {
  if (a === b) return true;
  if (a.n !== b.n || a.device !== b.device || a.t !== b.t || a.zone !== b.zone || a.do !== b.do) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
