const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Milliseconds of a day. */
export const DAY = 24 * HOUR;

/** The hour at which a study day begins: what is studied after midnight belongs to the evening before. */
export const ROLLOVER = 4;

/**
 * The number of the study day of a time, counted from 1970-01-01: the local date, where a day begins at the hour `rollover`. The zone is
 * that of the event, in minutes east of UTC; the hour belongs to the device that computes, and is never stored. Never throws.
 *
 * ```ts
 * dayOf(Date.UTC(2026, 10, 28, 2), 0, 4) === dayOf(Date.UTC(2026, 10, 27, 22), 0, 4); // true
 * ```
 */
export function dayOf(t: number, zone: number, rollover: number = ROLLOVER): number {
  return Math.floor((t + zone * MINUTE - rollover * HOUR) / DAY);
}

/** The time at which a study day ends, in a zone. */
export function endOfDay(day: number, zone: number, rollover: number = ROLLOVER): number {
  return (day + 1) * DAY - zone * MINUTE + rollover * HOUR;
}
