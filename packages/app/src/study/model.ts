import type { PackedEntry } from "@parley/pack";
import {
  CARD_KINDS,
  dayOf,
  FSRS6_WEIGHTS,
  nextCounter,
  openStudy,
  readStudyEvent,
  RETENTION,
  studyCards,
  studyQueue,
  type CardKind,
  type EventName,
  type Grade,
  type Moment,
  type Queue,
  type Study,
  type StudyAction,
  type StudyCard,
  type StudyEvent,
  type StudyPhrase,
  type StudyState,
  writeSnapshot,
} from "@parley/study";
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { choice, flag } from "../device/settings.ts";
import type { Tablet } from "../feature.ts";
import { tagOf } from "../phrase/words.ts";
import { STUDY, type StudyLog } from "./topic.ts";

/** How many new cards a day, and how many repeated ones; the first is the default. */
export const FRESH_CHOICES = ["10", "5", "20", "40"] as const;
export const REVIEW_CHOICES = ["100", "50", "200", "500"] as const;
/** The hours at which a study day can begin. */
export const DAY_STARTS = ["4", "0", "2", "6"] as const;
const DAY_START = choice("studyDayStart", DAY_STARTS);
const FRESH = choice("studyFresh", FRESH_CHOICES);
const REVIEWS = choice("studyReviews", REVIEW_CHOICES);

/** Study on one tablet, for the side that holds it. */
export interface StudyModel {
  /** Whether what was studied before has been read. */
  readonly isReady: ReadonlySignal<boolean>;
  /** Read what was studied before. Each view does so when it is opened, because the clock may have been set since. */
  load(): Promise<void>;
  readonly state: ReadonlySignal<StudyState>;
  /** The cards of the book from my language to theirs, of the kinds that are chosen. */
  readonly cards: ReadonlySignal<readonly StudyCard[]>;
  /** Whether the file can play the language that is learned. */
  readonly isHeard: ReadonlySignal<boolean>;
  readonly freshLimit: Signal<(typeof FRESH_CHOICES)[number]>;
  readonly reviewLimit: Signal<(typeof REVIEW_CHOICES)[number]>;
  readonly dayStart: Signal<(typeof DAY_STARTS)[number]>;
  /** What comes first: `chapter:ID`, `lesson:ID`; empty for the order of the book. */
  readonly first: Signal<string>;
  /** Let the phrases of a lesson come first; today also beyond the limit of new cards. */
  studyLesson(id: string): void;
  /** Whether a phrase was asked before, in either direction and by any card. */
  isSeen(entry: string): boolean;
  /** Whether a kind of card is left out. */
  without(kind: CardKind): Signal<boolean>;
  /** Where and when it is now. */
  moment(): Moment;
  /** What there is to study now. `more`: new cards beyond the limit of the day; `byEar`: only what is asked by its sound. */
  queue(options?: { readonly byEar?: boolean }): Queue;
  /** Allow ten more new cards today. */
  allowMore(): void;
  review(card: string, grade: Grade): void;
  /** Set a card aside; ask it again. */
  suspend(card: string): void;
  resume(card: string): void;
  /** Whether there is an answer of this session to take back; takes it back, and gives the card. */
  readonly canUndo: ReadonlySignal<boolean>;
  undo(): string | undefined;
}

/** Events after which the state is kept again for the next start. */
const KEPT_EVENTS = 500;

/** The value of a JSON text; undefined if it is none. */
function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const readAll = (list: readonly unknown[]): StudyEvent[] => list.flatMap((data) => readStudyEvent(data) ?? []);

/** What the model needs of the device. */
export interface StudyDevice {
  /** The time, in milliseconds since 1970, and the offset of the zone from UTC, in minutes. */
  readonly now: () => number;
  readonly zone: () => number;
  /** A random name. */
  readonly newName: () => string;
  /** Whether a phrase can be heard in a language. */
  readonly isHeard: (entry: PackedEntry, lang: string) => boolean;
}

/** The model of study on a device. */
export function makeStudyModel(tablet: Tablet, { now, zone, newName, isHeard }: StudyDevice): StudyModel {
  const { journal, settings, pack } = tablet;
  const log: ReadonlySignal<StudyLog> = journal.state(STUDY);
  const isReady = signal(false);
  const name = newName();
  const dayStart = settings.of(DAY_START);
  let study: Study = openStudy([], { now: now() });
  /** The state of an earlier start, and how many events it has. */
  let [snapshot, kept]: [unknown, number] = [undefined, 0];
  let [taken, from]: [number, readonly unknown[] | undefined] = [0, undefined];
  /** When a view was opened last, and when the history was computed as a whole: which times are believed depends on the clock. */
  const opened = signal(now());
  let computedAt = opened.peek();
  let computedFor = dayStart.peek();
  /** What the journal has, once it is read, taken into the study: what is new, or everything after the journal began again. */
  const state = computed(() => {
    const events = isReady.value ? log.value.events : STUDY.empty.events;
    const hasMoved = opened.value !== computedAt && (study.state().troubles.length > 0 || opened.value < computedAt);
    if (events === from && !hasMoved && computedFor === dayStart.value) study.add(readAll(events.slice(taken)), now());
    else {
      computedFor = dayStart.value;
      study = openStudy(readAll(events), { now: now(), rollover: Number(computedFor) }, snapshot);
      snapshot = undefined;
      computedAt = opened.value;
    }
    [taken, from] = [events.length, events];
    return study.state();
  });
  const keep = (count: number): void => {
    kept = count;
    const made = writeSnapshot(state.peek(), Number(dayStart.peek()));
    if (made !== undefined) void journal.keepExtract(STUDY, JSON.stringify(made));
  };
  const more = signal<{ readonly day: number; readonly cards: number }>({ day: -1, cards: 0 });
  const answered = signal<readonly { readonly event: EventName; readonly card: string }[]>([]);
  journal.onClear(() => (answered.value = []));
  const write = (...actions: readonly StudyAction[]): EventName => {
    void state.value;
    const first = nextCounter(study.history());
    // A name for each window, because two windows of one device may write at the same time.
    const device = `${journal.device()}.${name}`;
    const events = actions.map((action, i) => ({ device, n: first + i, t: now(), zone: zone(), ...action }));
    void journal.append(STUDY, events);
    return { device, n: first + actions.length - 1 };
  };
  const without = (kind: CardKind): Signal<boolean> => settings.of(flag(`studyWithout-${kind}`));
  const phrases = computed(() => {
    const them = tablet.them.value;
    return pack.chapters.flatMap(({ id: chapter, entries }) =>
      entries.flatMap((id): StudyPhrase[] => {
        // An order to be confirmed is never played without holding a button.
        const entry = tablet.entries.value.get(id);
        return entry ? [{ ...phraseOf(tablet, entry, chapter), isHeard: !entry.confirm && isHeard(entry, them) }] : [];
      }),
    );
  });
  const cards = computed(() => {
    const kinds = CARD_KINDS.filter((kind) => !without(kind).value);
    return studyCards(phrases.value, { learner: tablet.me.value, learned: tablet.them.value, kinds });
  });
  const { chapters, lessons = [] } = pack;
  const first: Signal<string> = settings.of(
    choice("studyFirst", [
      "",
      ...chapters.map(({ id }) => `chapter:${id}`),
      ...lessons.map(({ id }) => `lesson:${id}`),
    ]),
  );
  const firstEntries = computed((): ReadonlySet<string> => {
    const [kind, id] = first.value.split(":");
    const chapter = kind === "chapter" ? chapters.find((one) => one.id === id)?.entries : undefined;
    const lesson = kind === "lesson" ? lessons.find((one) => one.id === id)?.teaches : undefined;
    return new Set(chapter ?? lesson ?? []);
  });
  const seen = computed(
    () => new Set(cards.value.filter(({ id }) => state.value.cards.get(id)?.memory).map(({ entry }) => entry)),
  );
  const allowMore = (cards: number): void => {
    const extra = more.value.day === today() ? more.value.cards : 0;
    more.value = { day: today(), cards: extra + cards };
  };
  const moment = (): Moment => ({ now: now(), zone: zone(), rollover: Number(dayStart.value) });
  const [freshLimit, reviewLimit] = [settings.of(FRESH), settings.of(REVIEWS)];
  const today = (): number => dayOf(now(), zone(), Number(dayStart.value));
  return {
    isReady,
    async load() {
      opened.value = now();
      await journal.load(STUDY as never);
      if (!isReady.peek()) snapshot = parsed(await journal.extract(STUDY));
      isReady.value = true;
      const { count } = state.value.seen;
      if (count >= kept + KEPT_EVENTS) keep(count);
    },
    state,
    cards,
    isHeard: computed(() => phrases.value.some((phrase) => phrase.isHeard)),
    freshLimit,
    reviewLimit,
    dayStart,
    without,
    moment,
    queue({ byEar = false } = {}) {
      const extra = more.value.day === today() ? more.value.cards : 0;
      const asked = byEar ? cards.value.filter(({ kind }) => kind === "hear") : cards.value;
      const limits = { fresh: Number(freshLimit.value) + extra, reviews: Number(reviewLimit.value) };
      return studyQueue(state.value, asked, moment(), limits, firstEntries.value);
    },
    allowMore: () => allowMore(10),
    first,
    studyLesson(id) {
      first.value = `lesson:${id}`;
      const unseen = [...firstEntries.value].filter((entry) => !seen.value.has(entry)).length;
      const extra = more.value.day === today() ? more.value.cards : 0;
      const { introduced } = state.value.days.get(today()) ?? { introduced: 0 };
      allowMore(Math.max(0, unseen - (Number(freshLimit.value) + extra - introduced)));
    },
    isSeen: (entry) => seen.value.has(entry),
    review(card, grade) {
      // The first event says by which algorithm and weights the history is computed.
      const isFirst = state.value.cards.size === 0;
      const begin = {
        do: "scheduler",
        algorithm: "fsrs-6",
        weights: [...FSRS6_WEIGHTS],
        retention: RETENTION,
      } as const;
      const event = write(...(isFirst ? [begin] : []), { do: "review", card, grade });
      answered.value = [...answered.value, { event, card }];
    },
    suspend: (card) => void write({ do: "suspend", card }),
    resume: (card) => void write({ do: "resume", card }),
    canUndo: computed(() => answered.value.length > 0),
    undo() {
      const last = answered.value.at(-1);
      if (!last) return undefined;
      answered.value = answered.value.slice(0, -1);
      write({ do: "undo", of: last.event });
      return last.card;
    },
  };
}

/** A phrase of the book as cards are made of it. */
function phraseOf(tablet: Tablet, entry: PackedEntry, chapter: string): StudyPhrase {
  return {
    id: entry.id,
    chapter,
    langs: tablet.pack.book.languages.filter((tag) => tagOf(entry, tag) !== undefined),
    hasPicture: entry.picture !== undefined && tablet.pack.pictures[entry.picture] !== undefined,
    isOrder: entry.act === "instruction",
  };
}
