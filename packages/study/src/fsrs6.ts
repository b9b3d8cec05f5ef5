import { checkParameters, clipParameters, default_w, FSRSAlgorithm, generatorParameters } from "ts-fsrs";
import { DAY } from "./day.ts";
import type { Grade } from "./event.ts";
import type { Memory, Scheduler } from "./scheduler.ts";

const MINUTE = 60_000;
/** The steps of a new card and of a forgotten one, in minutes. */
const LEARNING = [1, 10] as const;
const RELEARNING = [10] as const;
const LONGEST = 36_500;

/** The weights that FSRS-6 was published with. */
export const FSRS6_WEIGHTS: readonly number[] = default_w;
export const RETENTION = 0.9;

/** The algorithm with its parameters as a plain object: they are read a hundred times for each review, each time through a proxy. */
class Fsrs extends FSRSAlgorithm {
  constructor(parameters: ReturnType<typeof generatorParameters>) {
    super(parameters);
    this.param = { ...this.param };
  }
}

/**
 * FSRS-6 by ts-fsrs. The time since the last review is exact, in fractions of days; less than a day is a review on the same day, as
 * the algorithm defines it. There is no random fuzz, so that all devices compute the same. Undefined if the weights are
 * not 21 finite numbers; weights outside of their ranges are clipped.
 *
 * ```ts
 * const first = fsrs6().next(undefined, 3, 0);
 * [first.phase, first.due]; // ["learning", 600000]
 * ```
 */
export function fsrs6(
  weights: readonly number[] = FSRS6_WEIGHTS,
  retention: number = RETENTION,
): Scheduler | undefined {
  if (weights.length !== FSRS6_WEIGHTS.length) return undefined;
  try {
    checkParameters([...weights]);
  } catch {
    return undefined;
  }
  const w = clipParameters([...weights], RELEARNING.length, true);
  const algorithm = new Fsrs(
    generatorParameters({ w, request_retention: retention, maximum_interval: LONGEST, enable_fuzz: false }),
  );
  const elapsed = (memory: Memory, t: number): number => {
    const days = (t - memory.last) / DAY;
    return days < 1 ? 0 : days;
  };
  const interval = (stability: number, days: number): number => algorithm.next_interval(stability, days) * DAY;
  return {
    algorithm: "fsrs-6",
    weights,
    retention,
    next(memory, grade, t) {
      if (!memory) {
        const { stability, difficulty } = algorithm.next_state(null, 0, grade);
        return after({ stability, difficulty, last: t, reps: 1, lapses: 0 }, "learning", 0, grade, interval);
      }
      const { phase, step, reps, lapses } = memory;
      const days = elapsed(memory, t);
      const { stability, difficulty } = algorithm.next_state(memory, days, grade);
      const known = { stability, difficulty, last: t, reps: reps + 1 };
      if (phase !== "review") return after({ ...known, lapses }, phase, step, grade, interval);
      if (grade === 1) return after({ ...known, lapses: lapses + 1 }, "relearning", 0, grade, interval);
      return { ...known, lapses, phase, step: 0, due: t + interval(stability, days) };
    },
    recall: (memory, t) => algorithm.forgetting_curve(Math.max(0, (t - memory.last) / DAY), memory.stability),
  };
}

/** A memory in its learning steps: the next step, or days once they are done. */
function after(
  known: Pick<Memory, "stability" | "difficulty" | "last" | "reps" | "lapses">,
  phase: "learning" | "relearning",
  step: number,
  grade: Grade,
  interval: (stability: number, days: number) => number,
): Memory {
  const steps = phase === "learning" ? LEARNING : RELEARNING;
  const next = grade === 1 ? 0 : grade === 2 ? step : step + 1;
  const minutes = next < steps.length ? minutesOf(steps, next, grade) : undefined;
  if (grade === 4 || minutes === undefined)
    return { ...known, phase: "review", step: 0, due: known.last + interval(known.stability, 0) };
  return { ...known, phase, step: next, due: known.last + minutes * MINUTE };
}

/** Hard at the first step: between this one and the next, or half as much again where there is no next. */
function minutesOf(steps: readonly number[], step: number, grade: Grade): number {
  const here = steps[step]!;
  if (grade !== 2 || step > 0) return here;
  return Math.round(steps.length > 1 ? (here + steps[1]!) / 2 : here * 1.5);
}
