import { dayOf, mergeHistories, openStudy, type Grade, type Study, type StudyEvent } from "@parley/study";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Saturday 2026-11-28, 09:00 UTC. */
export const START = Date.UTC(2026, 10, 28, 9);

/** A device of a learner with a clock that a test moves. */
export interface Device {
  readonly study: Study;
  /** The time of the device's clock, and its zone in minutes. */
  t: number;
  zone: number;
  review(card: string, grade?: Grade): StudyEvent;
  undo(event: StudyEvent): StudyEvent;
  put(what: "suspend" | "resume" | "bury", card: string): void;
  /** The study day of the device's clock. */
  today(): number;
}

/** A device; `now` is the true time for what it computes, its own clock if left out. */
export function device(name: string, { t = START, zone = 0 } = {}): Device {
  const study = openStudy([], { now: t });
  const write = (action: object): StudyEvent => {
    const n = (study.history().at(-1)?.n ?? 0) + 1;
    const event = { device: name, n, t: one.t, zone: one.zone, ...action } as StudyEvent;
    study.add([event], one.t);
    return event;
  };
  const one: Device = {
    study,
    t,
    zone,
    review: (card, grade = 3) => write({ do: "review", card, grade }),
    undo: ({ device, n }) => write({ do: "undo", of: { device, n } }),
    put: (what, card) => void write({ do: what, card }),
    today: () => dayOf(one.t, one.zone),
  };
  return one;
}

/** Reviews as `card grade@minutes`, by one device, with counters from 1. */
export function events(notation: string, name = "a"): StudyEvent[] {
  return notation
    .split(",")
    .filter((part) => part.trim() !== "")
    .map((part, i) => {
      const [, card, grade, minutes] = /^\s*(\S+) ([1-4])@(-?[\d.]+)\s*$/.exec(part) ?? [];
      if (card === undefined) throw new RangeError(`“${part}” is not an event: card grade@minutes`);
      return {
        device: name,
        n: i + 1,
        t: START + Number(minutes) * MINUTE,
        zone: 0,
        do: "review",
        card,
        grade: Number(grade) as Grade,
      };
    });
}

/** A state as JSON, for comparing. */
export function shown(history: readonly StudyEvent[], now: number): string {
  const { cards, days, troubles } = openStudy(mergeHistories(history), { now }).state();
  const sorted = <T>(map: ReadonlyMap<string | number, T>): [string | number, T][] =>
    Array.from(map).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted(cards), sorted(days), troubles]);
}
