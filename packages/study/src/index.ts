export { openStudy, type Study } from "./study.ts";
export { replay, ALGORITHMS, type ReplayOptions } from "./replay.ts";
export { mergeHistories, nextCounter, withoutConflicts, type History } from "./history.ts";
export { readStudyEvent, type EventName, type Grade, type StudyAction, type StudyEvent } from "./event.ts";
export { studyCards, CARD_KINDS, type CardKind, type StudyCard, type StudyPhrase } from "./card.ts";
export { studyQueue, DEFAULT_LIMITS, type DailyLimits, type Moment, type Queue } from "./queue.ts";
export {
  calendarOf,
  chapterProgress,
  dateOfDay,
  forecastOf,
  knowledgeOf,
  nextStep,
  streakOf,
  type CalendarDay,
  type ChapterProgress,
  type Knowledge,
  type NextStep,
} from "./progress.ts";
export { writeSnapshot } from "./snapshot.ts";
export { fsrs6, FSRS6_WEIGHTS, RETENTION } from "./fsrs6.ts";
export type { Algorithms, Memory, Scheduler } from "./scheduler.ts";
export { LEECH, type CardState, type DayCount, type Seen, type StudyState, type StudyTrouble } from "./state.ts";
export { dayOf, ROLLOVER } from "./day.ts";
