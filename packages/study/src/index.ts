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
export { planOrders, type DrillPlan, type PlannedEntry } from "./drill/plan.ts";
export {
  FOLLOW,
  isOver,
  LEAD,
  limitOf,
  type FollowInput,
  type FollowState,
  type LeadInput,
  type LeadState,
} from "./drill/table.ts";
export {
  mergeDrills,
  MOST_CALLS,
  orderKey,
  readDrillEvent,
  type DrillAction,
  type DrillEvent,
  type DrillHistory,
  type DrillMode,
  type DrillOrder,
  type Side,
} from "./drill/event.ts";
export {
  drillStatus,
  followStep,
  leadStep,
  NEW_LOOP,
  replayDrill,
  type DrillState,
  type DrillStatus,
  type FollowCall,
  type Led,
  type LeadLoop,
} from "./drill/replay.ts";
export {
  drillResult,
  failingPhrases,
  type DrillResult,
  type DrillTrouble,
  type OrderResult,
  type Outcome,
  type PhraseFailure,
} from "./drill/result.ts";
export {
  isRunCode,
  phraseCode,
  readCode,
  runCode,
  runCodeOf,
  shortCode,
  sideOfRun,
  type ReadCode,
  type ShortSignal,
} from "./drill/code.ts";
export { tallyOf, readTally, type EntryTally, type PairTally, type Tally } from "./team/tally.ts";
export {
  readinessOf,
  teamOf,
  type Counts,
  type Learner,
  type Readiness,
  type Team,
  type TeamRow,
} from "./team/team.ts";
export { teamDrills, type DrillJournal, type TeamDrill } from "./team/drills.ts";
export { csvOf } from "./team/csv.ts";
export {
  judgeCertificates,
  teachersOf,
  type JudgedCertificate,
  type JudgeOptions,
  type Refusal,
  type Teacher,
} from "./certificate/judge.ts";
export {
  erasedName,
  makeCertificateLine,
  nameFrom,
  nameOfLine,
  readCertificateLine,
  timeOf,
  workHash,
  WORK_KINDS,
  type Certificate,
  type CertificateAct,
  type CertificateLine,
  type Work,
  type WorkKind,
  type WorkTexts,
} from "./certificate/line.ts";
export { erasedLearners, mergeCertificates } from "./certificate/merge.ts";
export { fingerprint, pseudonym } from "./certificate/pseudonym.ts";
