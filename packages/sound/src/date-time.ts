/** A time of day as books write it. `minuteDigits`: the minutes as they stand, two digits. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly minuteDigits: string;
}

/** A day of the calendar as books write it. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A time of day out of `7:30` or `07:30` (ISO 8601, hours from 0 to 23); `undefined` for what is none.
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
 * A day out of `2026-11-23` (ISO 8601), if the calendar has it; `undefined` for what is none.
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
  // Day 0 of the next month is the last of this one; years below 100 would be read as 1900 and on.
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last ? { year, month, day } : undefined;
}
