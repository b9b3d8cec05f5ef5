import type { StudyCard } from "./card.ts";
import { dayOf, endOfDay, ROLLOVER } from "./day.ts";
import { NO_REVIEWS, UNSEEN, type CardState, type StudyState } from "./state.ts";

/** How much is studied in a day. */
export interface DailyLimits {
  /** Cards seen for the first time. */
  readonly fresh: number;
  /** Reviews of cards whose interval is days. Cards in their first steps are always shown. */
  readonly reviews: number;
}

export const DEFAULT_LIMITS: DailyLimits = { fresh: 10, reviews: 100 };

/** When and where it is asked. */
export interface Moment {
  readonly now: number;
  /** The offset of the device from UTC, in minutes. */
  readonly zone: number;
  readonly rollover?: number;
}

/** What there is to study at a moment. */
export interface Queue {
  /** In the order in which the cards are asked. */
  readonly cards: readonly StudyCard[];
  /** How many of them are in their first steps, due, and new. */
  readonly learning: number;
  readonly due: number;
  readonly fresh: number;
  /** All cards in their first steps, also those that are waited for. */
  readonly steps: number;
  /** The time of the next card in its first steps that is not due yet; undefined for none. */
  readonly waiting: number | undefined;
  /** Cards that were left for another day because of the limits. */
  readonly over: number;
}

/** If nothing else is left, a card in its first steps is shown this many milliseconds early. */
const EARLY = 20 * 60_000;

/**
 * What there is to study: cards in their first steps that are due, then the reviews of the day with new cards among them, within the
 * limits. Of the cards of one phrase only one a day is asked, the others wait; suspended cards are left out. The phrases in `first`
 * come before the others. Never throws.
 *
 * ```ts
 * const cards = studyCards([{ id: "water", chapter: "needs", langs: ["ko", "ru"] }], { learner: "ru", learned: "ko" });
 * studyQueue(replay([], { now: 0 }), cards, { now: 0, zone: 0 }).cards.length; // 1
 * ```
 */
export function studyQueue(
  state: StudyState,
  cards: readonly StudyCard[],
  { now, zone, rollover = ROLLOVER }: Moment,
  limits: DailyLimits = DEFAULT_LIMITS,
  first: ReadonlySet<string> = NONE,
): Queue {
  const day = dayOf(now, zone, rollover);
  const end = endOfDay(day, zone, rollover);
  const { introduced, reviews } = state.days.get(day) ?? NO_REVIEWS;
  const known = cards.map((card) => ({ card, state: state.cards.get(card.id) ?? UNSEEN }));
  const shown = known.filter(({ state: { suspended, buried } }) => suspended === undefined && buried !== day);
  const steps = shown.filter(({ state }) => isInSteps(state)).sort(byDue);
  // A phrase of which a card was asked today, or is in its first steps, is asked no second time.
  const taken = new Set(known.filter(({ state }) => state.lastDay === day).map(({ card }) => card.entry));
  for (const { card } of steps) taken.add(card.entry);
  const once = <T extends { readonly card: StudyCard }>(list: readonly T[]): T[] =>
    list.filter(({ card }) => !taken.has(card.entry) && taken.add(card.entry));
  const due = once(shown.filter(({ state }) => state.memory?.phase === "review" && state.memory.due < end).sort(byDue));
  const fresh = once(shown.filter(({ state }) => state.memory === undefined));
  // Stable: within those that come first, and within the others, the order stays.
  for (const list of [due, fresh])
    list.sort((a, b) => Number(first.has(b.card.entry)) - Number(first.has(a.card.entry)));
  const shownDue = due.slice(0, Math.max(0, limits.reviews - reviews));
  const shownFresh = fresh.slice(0, Math.max(0, limits.fresh - introduced));
  const stepsNow = steps.filter(({ state }) => state.memory!.due <= now);
  const rest = mixed(shownDue, shownFresh).sort(
    (a, b) => Number(first.has(b.card.entry)) - Number(first.has(a.card.entry)),
  );
  const early =
    stepsNow.length + rest.length === 0 ? steps.filter(({ state }) => state.memory!.due <= now + EARLY) : [];
  return {
    cards: [...stepsNow, ...rest, ...early].map(({ card }) => card),
    learning: stepsNow.length + early.length,
    due: shownDue.length,
    fresh: shownFresh.length,
    steps: steps.length,
    waiting: steps.find(({ state }) => state.memory!.due > now)?.state.memory!.due,
    over: due.length - shownDue.length,
  };
}

const NONE: ReadonlySet<string> = new Set();

const isInSteps = ({ memory }: CardState): boolean => memory !== undefined && memory.phase !== "review";

interface Known {
  readonly card: StudyCard;
  readonly state: CardState;
}

function byDue(a: Known, b: Known): number {
  return a.state.memory!.due - b.state.memory!.due || (a.card.id < b.card.id ? -1 : 1);
}

/** Two lists as one, the shorter spread evenly through the longer. */
function mixed<T>(one: readonly T[], other: readonly T[]): T[] {
  const all = [one, other].flatMap((list) => list.map((item, i) => ({ item, at: (i + 0.5) / list.length })));
  return all.sort((a, b) => a.at - b.at).map(({ item }) => item);
}
