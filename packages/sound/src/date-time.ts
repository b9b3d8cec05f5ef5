/** A time of day. `minuteDigits` are the two digits of the minutes. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly minuteDigits: string;
}

/** A date of the calendar. `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A time of day from `7:30` or `07:30` (ISO 8601, hours from 0 to 23); `undefined` for anything else. Never throws.
 *
 * ```ts
 * import { readTime } from "@parley/sound/script";
 * readTime("7:05"); // { hour: 7, minute: 5, minuteDigits: "05" }
 * readTime("24:00"); // undefined
 * ```
 */
export function readTime(value: string | number): TimeOfDay | undefined {
  const [, hour, digits] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(String(value)) ?? [];
  return hour === undefined ? undefined : { hour: Number(hour), minute: Number(digits), minuteDigits: digits! };
}

/**
 * A date from `2026-11-23` (ISO 8601), if the calendar has it; `undefined` for anything else. Never throws.
 *
 * ```ts
 * import { readDate } from "@parley/sound/script";
 * readDate("2024-02-29"); // { year: 2024, month: 2, day: 29 }
 * readDate("2025-02-29"); // undefined
 * ```
 */
export function readDate(value: string | number): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value))?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  // Day 0 of the next month is the last day of this month. `Date.UTC` reads years below 100 as 1900 and later.
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last ? { year, month, day } : undefined;
}
