import type { StudyEvent } from "./event.ts";
import { ALGORITHMS, sumWith, type Draft } from "./replay.ts";
import type { Algorithms, Memory } from "./scheduler.ts";
import type { CardState, DayCount, StudyState } from "./state.ts";

/** The version of the format. A snapshot of another version is not read: it can always be computed again. */
const VERSION = 1;
const PHASES = ["learning", "review", "relearning"] as const;
const REASONS = ["asked", "leech"] as const;

/** A snapshot that was read. */
export interface Snapshot {
  readonly rollover: number;
  /** Its state; undefined if this version lacks the algorithm. */
  open(algorithms?: Algorithms): Draft | undefined;
  sum(sum: number, event: StudyEvent): number;
}

/**
 * A state as plain JSON, from which it can be read faster than it is computed. Undefined for a state with troubles, which depends on
 * more than its events. It is a copy of what the history says and may be thrown away at any time.
 *
 * ```ts
 * const state = replay([], { now: 0 });
 * writeSnapshot(state).cards; // []
 * ```
 */
export function writeSnapshot(state: StudyState, rollover: number = 4): unknown {
  if (state.troubles.length > 0) return undefined;
  const { scheduler, cards, days, seen } = state;
  return {
    version: VERSION,
    rollover,
    algorithm: scheduler.algorithm,
    weights: scheduler.weights,
    retention: scheduler.retention,
    seen: [seen.count, seen.sum, finite(seen.latest), Array.from(seen.last, ([device, [n, t]]) => [device, n, t])],
    cards: Array.from(cards, ([id, { memory, suspended, buried, lastDay }]) => [
      id,
      suspended === undefined ? -1 : REASONS.indexOf(suspended),
      finite(buried),
      finite(lastDay),
      ...(memory ? numbersOf(memory) : []),
    ]),
    days: Array.from(days, ([day, { introduced, reviews, all, again }]) => [day, introduced, reviews, all, again]),
  };
}

const finite = (number: number): number | null => (Number.isFinite(number) ? number : null);
const numbersOf = (memory: Memory): number[] => [
  memory.stability,
  memory.difficulty,
  PHASES.indexOf(memory.phase),
  memory.step,
  memory.last,
  memory.due,
  memory.reps,
  memory.lapses,
];

/** A snapshot from a store; undefined for anything that `writeSnapshot` did not write. Never throws. */
export function readSnapshot(value: unknown): Snapshot | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { version, rollover, algorithm, weights, retention, seen, cards, days } = value as Record<string, unknown>;
  if (version !== VERSION || typeof rollover !== "number" || typeof algorithm !== "string") return undefined;
  if (!areNumbers(weights) || typeof retention !== "number") return undefined;
  const readSeen = seenOf(seen);
  const readCards = listOf(cards, cardOf);
  const readDays = listOf(days, dayOf);
  if (!readSeen || !readCards || !readDays) return undefined;
  return {
    rollover,
    sum: sumWith,
    open(algorithms = ALGORITHMS) {
      const make = Object.hasOwn(algorithms, algorithm) ? algorithms[algorithm] : undefined;
      const scheduler = make?.(weights, retention);
      return (
        scheduler && { scheduler, cards: new Map(readCards), days: new Map(readDays), troubles: [], seen: readSeen }
      );
    },
  };
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const areNumbers = (value: unknown): value is number[] => Array.isArray(value) && value.every(isNumber);
const numberOf = (value: unknown): number | undefined =>
  value === null ? -Infinity : isNumber(value) ? value : undefined;

function listOf<T>(value: unknown, read: (one: readonly unknown[]) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list: T[] = [];
  for (const one of value as readonly unknown[]) {
    const item = Array.isArray(one) ? read(one) : undefined;
    if (item === undefined) return undefined;
    list.push(item);
  }
  return list;
}

function seenOf(value: unknown): Draft["seen"] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [count, sum, latest, last] = value as readonly unknown[];
  const time = numberOf(latest);
  const devices = listOf(last, ([device, n, t]) =>
    typeof device === "string" && isNumber(n) && isNumber(t) ? ([device, [n, t]] as const) : undefined,
  );
  if (!isNumber(count) || !isNumber(sum) || time === undefined || !devices) return undefined;
  return { count, sum, latest: time, last: new Map(devices) };
}

function cardOf(value: readonly unknown[]): readonly [string, CardState] | undefined {
  const [id, reason, buriedOn, last, ...numbers] = value;
  const [buried, lastDay] = [numberOf(buriedOn), numberOf(last)];
  if (typeof id !== "string" || !isNumber(reason) || buried === undefined || lastDay === undefined) return undefined;
  if (!areNumbers(numbers) || (numbers.length !== 0 && numbers.length !== 8)) return undefined;
  const [stability, difficulty, phase, step, lastTime, due, reps, lapses] = numbers;
  const name = PHASES[phase ?? 0];
  if (!name) return undefined;
  const memory: Memory | undefined =
    numbers.length === 0
      ? undefined
      : {
          stability: stability!,
          difficulty: difficulty!,
          phase: name,
          step: step!,
          last: lastTime!,
          due: due!,
          reps: reps!,
          lapses: lapses!,
        };
  return [id, { memory, suspended: REASONS[reason], buried, lastDay }];
}

function dayOf(value: readonly unknown[]): readonly [number, DayCount] | undefined {
  if (!areNumbers(value) || value.length !== 5) return undefined;
  const [day, introduced, reviews, all, again] = value as unknown as readonly [number, number, number, number, number];
  return [day, { introduced, reviews, all, again }];
}
