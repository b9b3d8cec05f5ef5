import type { StudyCard } from "./card.ts";
import { DAY, dayOf, ROLLOVER } from "./day.ts";
import type { Moment, Queue } from "./queue.ts";
import type { Memory } from "./scheduler.ts";
import { NO_REVIEWS, UNSEEN, type DayCount, type StudyState } from "./state.ts";

/** How well a phrase is known: no card was asked; cards are being learned, or are likely forgotten; it is remembered. */
export type Knowledge = "fresh" | "learning" | "known";

/** A phrase counts as known while a card of it is remembered with this probability. */
export const KNOWN = 0.8;
/**
 * Whether a card is past its first steps and lasts for a day or longer: one that was forgotten and answered again minutes later is
 * still being learned.
 */
export function isLearned({ phase, stability }: Memory): boolean {
  return phase === "review" && stability >= 1;
}

/** How many phrases of a chapter are known. */
export interface ChapterProgress {
  readonly chapter: string;
  readonly phrases: number;
  readonly known: number;
  readonly learning: number;
}

/**
 * How well each phrase is known at a time, by entry. A phrase is known while a card of it is remembered with the probability 0.8,
 * lasts for a day or longer, and no card of it is in its first steps.
 */
export function knowledgeOf(state: StudyState, cards: readonly StudyCard[], now: number): Map<string, Knowledge> {
  const known = new Map<string, Knowledge>();
  const inSteps = new Set<string>();
  for (const { id, entry } of cards) {
    const { memory } = state.cards.get(id) ?? UNSEEN;
    const before = known.get(entry) ?? "fresh";
    if (!memory) {
      known.set(entry, before);
      continue;
    }
    if (memory.phase !== "review") inSteps.add(entry);
    const isKnown = isLearned(memory) && state.scheduler.recall(memory, now) >= KNOWN;
    known.set(entry, isKnown || before === "known" ? "known" : "learning");
  }
  for (const entry of inSteps) known.set(entry, "learning");
  return known;
}

/** How many phrases of each chapter are known, in the order of the chapters. */
export function chapterProgress(state: StudyState, cards: readonly StudyCard[], now: number): ChapterProgress[] {
  const knowledge = knowledgeOf(state, cards, now);
  const chapters = new Map<string, Set<string>>();
  for (const { chapter, entry } of cards) {
    const entries = chapters.get(chapter) ?? new Set();
    chapters.set(chapter, entries.add(entry));
  }
  return Array.from(chapters, ([chapter, entries]) => {
    const count = (level: Knowledge): number => Array.from(entries).filter((id) => knowledge.get(id) === level).length;
    return { chapter, phrases: entries.size, known: count("known"), learning: count("learning") };
  });
}

/** A study day with its reviews. */
export interface CalendarDay extends DayCount {
  readonly day: number;
}

/** The last days, the present one last, also those without reviews. */
export function calendarOf(state: StudyState, { now, zone, rollover = ROLLOVER }: Moment, days: number): CalendarDay[] {
  const today = dayOf(now, zone, rollover);
  return Array.from({ length: days }, (_one, i) => {
    const day = today - days + 1 + i;
    return { day, ...(state.days.get(day) ?? NO_REVIEWS) };
  });
}

/** How many cards are due today and on each of the days after it. What is overdue is due today. */
export function forecastOf(
  state: StudyState,
  cards: readonly StudyCard[],
  { now, zone, rollover = ROLLOVER }: Moment,
  days: number,
): number[] {
  const today = dayOf(now, zone, rollover);
  const counts = Array.from({ length: days }, () => 0);
  for (const { id } of cards) {
    const { memory, suspended } = state.cards.get(id) ?? UNSEEN;
    if (!memory || suspended !== undefined) continue;
    const day = Math.max(0, dayOf(memory.due, zone, rollover) - today);
    if (day < days) counts[day]! += 1;
  }
  return counts;
}

/** The number of days in a row with reviews, up to today; a day that has none yet does not end it. */
export function streakOf(state: StudyState, { now, zone, rollover = ROLLOVER }: Moment): number {
  const today = dayOf(now, zone, rollover);
  let day = state.days.has(today) ? today : today - 1;
  let length = 0;
  for (; state.days.has(day); day -= 1) length += 1;
  return length;
}

/** The date at which a study day begins, as the UTC time of its local midnight: for formatting with `timeZone: "UTC"`. */
export function dateOfDay(day: number): number {
  return day * DAY;
}

/** What to do next. */
export type NextStep =
  | { readonly do: "study"; readonly cards: number }
  | { readonly do: "wait"; readonly until: number }
  | { readonly do: "rest" };

/** What to do next, by a queue: study, wait for a card in its first steps, or come back another day. */
export function nextStep({ cards, waiting }: Queue): NextStep {
  if (cards.length > 0) return { do: "study", cards: cards.length };
  return waiting === undefined ? { do: "rest" } : { do: "wait", until: waiting };
}
