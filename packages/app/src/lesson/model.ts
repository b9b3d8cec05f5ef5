import type { EditionLesson } from "@parley/edition";
import { sumOf, type Pack } from "@parley/pack";
import { computed, type ReadonlySignal } from "@preact/signals";
import { tagFor } from "@parley/sound/script";
import { modelOf, type Tablet } from "../feature.ts";
import { LESSONS, type LessonRecord } from "./topic.ts";

/** A lesson of the book, and what was done with it. */
interface LessonState {
  readonly lesson: EditionLesson;
  readonly record: LessonRecord | undefined;
  /** Whether the learner can do what it teaches. */
  readonly isDone: boolean;
  /** Whether its text is another one than when it was done. */
  readonly isChanged: boolean;
}

/** The lessons of a tablet, for the side that holds it. */
export interface Lessons {
  readonly all: ReadonlySignal<readonly LessonState[]>;
  /** The first lesson that is not done; `undefined` where all are. */
  readonly next: ReadonlySignal<EditionLesson | undefined>;
  /** Keep that the learner can do what a lesson teaches, or not yet. */
  recordCan(lesson: EditionLesson, can: boolean): void;
  /** Keep how many questions were right at the first try. */
  recordChecks(lesson: EditionLesson, right: number, all: number): void;
}

/** The sum of what a lesson says to a reader. */
const sumFor = ({ title, canDo, body, checks }: EditionLesson, reader: string): number => {
  const tag = tagFor(reader, body) ?? "";
  return sumOf(JSON.stringify([title[tag], canDo[tag], body[tag], checks.map(({ right }) => right)]));
};

/** The lessons of a tablet. */
export function makeLessons({
  pack,
  journal,
  me,
}: Pick<Tablet, "journal" | "me"> & { pack: Pick<Pack, "lessons"> }): Lessons {
  const log = journal.state(LESSONS);
  const all = computed(() =>
    (pack.lessons ?? []).map((lesson): LessonState => {
      const record = Object.hasOwn(log.value, lesson.id) ? log.value[lesson.id] : undefined;
      const isDone = record?.can === true;
      return { lesson, record, isDone, isChanged: isDone && record.sum !== sumFor(lesson, me.value) };
    }),
  );
  const append = (lesson: EditionLesson, record: Omit<LessonRecord, "sum">): void =>
    void journal.append(LESSONS, [{ lesson: lesson.id, ...record, sum: sumFor(lesson, me.value) }]);
  return {
    all,
    next: computed(() => all.value.find(({ isDone, isChanged }) => !isDone || isChanged)?.lesson),
    recordCan: (lesson, can) => append(lesson, { can }),
    recordChecks: (lesson, right, count) => append(lesson, { right, all: count }),
  };
}

/** The lessons of a tablet. */
export const lessonsOf: (tablet: Tablet) => Lessons = modelOf((tablet) => makeLessons(tablet));
