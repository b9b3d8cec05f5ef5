import type { Grade } from "./event.ts";

/** What is known about a card after its last review. All times are milliseconds since 1970. */
export interface Memory {
  /** The days after which it is remembered with the probability 0.9. */
  readonly stability: number;
  /** From 1 (easy) to 10. */
  readonly difficulty: number;
  /** A new card has a few short steps before its intervals are days; a forgotten one too. */
  readonly phase: "learning" | "review" | "relearning";
  readonly step: number;
  readonly last: number;
  readonly due: number;
  readonly reps: number;
  readonly lapses: number;
}

/** An algorithm that computes when a card is due. Pure: the same reviews give the same memory on every device. */
export interface Scheduler {
  /** The name and parameters, as they stand in a history. */
  readonly algorithm: string;
  readonly weights: readonly number[];
  readonly retention: number;
  /** The memory after a review at a time that is not before the last review; of a new card, `memory` is undefined. */
  next(memory: Memory | undefined, grade: Grade, t: number): Memory;
  /** The probability that a card is remembered at a time. */
  recall(memory: Memory, t: number): number;
}

/** A table of algorithms: makes a scheduler of weights and a retention; undefined if the weights are not for this algorithm. */
export interface Algorithms {
  readonly [algorithm: string]: (weights: readonly number[], retention: number) => Scheduler | undefined;
}
