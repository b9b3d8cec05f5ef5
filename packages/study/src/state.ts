import type { StudyEvent } from "./event.ts";
import type { Memory, Scheduler } from "./scheduler.ts";

/** What is known about one card. */
export interface CardState {
  readonly memory: Memory | undefined;
  /** Why it is not shown: asked for by the learner, or forgotten too often. */
  readonly suspended: "asked" | "leech" | undefined;
  /** The study day on which it was put off until the next; −Infinity for none. */
  readonly buried: number;
  /** The study day of the last review; −Infinity for none. */
  readonly lastDay: number;
}

/** The reviews of one study day. */
export interface DayCount {
  /** Cards that were seen for the first time. */
  readonly introduced: number;
  /** Reviews of cards whose interval is days, which the limit of the day counts. */
  readonly reviews: number;
  /** Reviews of any kind, and those of them that were not remembered. */
  readonly all: number;
  readonly again: number;
}

/** What is wrong with a history. It was still used as far as it goes. */
export type StudyTrouble =
  /** The clock of a device was wrong: the times of some events were taken from those beside them. */
  | { readonly kind: "clock"; readonly device: string; readonly events: number }
  /** Events with the same name and different content. None of them counts. */
  | { readonly kind: "changed"; readonly events: readonly StudyEvent[] }
  /** The history asks for an algorithm or weights that this version does not have. */
  | { readonly kind: "scheduler"; readonly algorithm: string };

/** What is known about all cards after a history. */
export interface StudyState {
  readonly scheduler: Scheduler;
  readonly cards: ReadonlyMap<string, CardState>;
  /** By study day. */
  readonly days: ReadonlyMap<number, DayCount>;
  readonly troubles: readonly StudyTrouble[];
  /** How many events count, and the last of each device with its time: a snapshot is compared with them. */
  readonly seen: Seen;
}

/** Which events a state was computed from. */
export interface Seen {
  readonly count: number;
  /** The sum of what identifies the events. */
  readonly sum: number;
  /** By device, the counter and the time of its last event. */
  readonly last: ReadonlyMap<string, readonly [n: number, t: number]>;
  /** The time of the last event of all. */
  readonly latest: number;
}

/** A card that was forgotten this often is suspended, and again after each `LEECH_AGAIN` more. */
export const LEECH = 8;
export const LEECH_AGAIN = 4;

export const UNSEEN: CardState = { memory: undefined, suspended: undefined, buried: -Infinity, lastDay: -Infinity };
export const NO_REVIEWS: DayCount = { introduced: 0, reviews: 0, all: 0, again: 0 };
