import type { Tense } from "@parley/book";
import type { PackedEntry } from "@parley/pack";

/** The days beside today that a question offers: none of the future to one about the past, and the other way round. */
export function nearDays(tense: Tense | undefined): readonly ("yesterday" | "today" | "tomorrow")[] {
  if (tense === "past") return ["today", "yesterday"];
  return tense === "future" ? ["today", "tomorrow"] : ["yesterday", "today", "tomorrow"];
}

/** Whether a day can be an answer. Both are midnight in UTC. */
export function isDayOf(tense: Tense | undefined, day: Date, today: Date): boolean {
  if (tense === "past") return day.getTime() <= today.getTime();
  return tense !== "future" || day.getTime() >= today.getTime();
}

/** The tense of the answers of an entry; `undefined` where the book does not say. */
export function tenseOf({ answers }: Pick<PackedEntry, "answers">): Tense | undefined {
  return typeof answers === "object" && "when" in answers ? answers.when : undefined;
}

/** The units of a time that has passed. */
export const AGO = ["minute", "hour", "day"] as const;
export type AgoUnit = (typeof AGO)[number];

const MILLISECONDS: { readonly [unit in AgoUnit]: number } = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** How long ago something was, in a language: 2시간 전. */
export function agoInWords(count: number, unit: AgoUnit, lang: string): string {
  return new Intl.RelativeTimeFormat(lang, { numeric: "always" }).format(-count, unit);
}

/** What stands beside the number: 시간 전. */
export function agoLabel(count: number, unit: AgoUnit, lang: string): string {
  return new Intl.RelativeTimeFormat(lang, { numeric: "always" })
    .formatToParts(-count, unit)
    .map((part) => (part.type === "literal" ? part.value : ""))
    .join("")
    .trim();
}

/** When that was, on the clock of the device: the time of day of minutes and hours, the day of days. */
export function momentOf(count: number, unit: AgoUnit, now: Date): Date {
  return new Date(now.getTime() - count * MILLISECONDS[unit]);
}
