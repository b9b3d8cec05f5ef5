/** A day without a time zone, as midnight in UTC. `month` is from 0. */
export const dayOf = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day));

/** The key of a day: `day 2026-11-25`. */
export const dayKey = (day: Date): string => `day ${day.toISOString().slice(0, 10)}`;

/** A day in a language, with its weekday: 11월 25일 수요일; среда, 25 ноября. */
export function dayInWords(day: Date, lang: string): string {
  return new Intl.DateTimeFormat(lang, { timeZone: "UTC", weekday: "long", day: "numeric", month: "long" }).format(day);
}
