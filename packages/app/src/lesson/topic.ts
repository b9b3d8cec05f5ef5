import type { Topic } from "../device/journal.ts";

/** What a learner did with a lesson. */
export interface LessonRecord {
  /** Whether the learner can do what it teaches; left out where nothing was said yet. */
  readonly can?: boolean;
  /** The questions that were right at the first try, and all that were asked. */
  readonly right?: number;
  readonly all?: number;
  /** The sum of the text that the lesson had then. */
  readonly sum: number;
}

/** The data of an event: the record of a lesson as it is now. */
type LessonData = LessonRecord & { readonly lesson: string };

/** What was done, by the id of the lesson. */
export type LessonLog = { readonly [lesson: string]: LessonRecord };

const isCount = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value);

/** The data of an event that came from a file or a store; `undefined` if it is none. */
function readData(data: unknown): LessonData | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { lesson, can, right, all, sum } = data as { readonly [key: string]: unknown };
  if (typeof lesson !== "string" || !isCount(sum)) return undefined;
  const isAsked = isCount(right) && isCount(all) && right >= 0 && right <= all;
  return {
    lesson,
    sum,
    ...(typeof can === "boolean" ? { can } : {}),
    ...(isAsked ? { right, all } : {}),
  };
}

export const LESSONS: Topic<LessonLog> = {
  name: "lessons",
  title: ({ lesson }) => lesson?.lessons,
  empty: {},
  fold(state, events) {
    const log = new Map(Object.entries(state));
    for (const { data } of events) {
      const read = readData(data);
      if (!read) continue;
      const { lesson, ...record } = read;
      // What is said of a lesson later counts; a record without it keeps what was said before.
      log.set(lesson, { ...log.get(lesson), ...record });
    }
    return Object.fromEntries(log);
  },
  restore: (other, here) =>
    Object.entries(other).flatMap(([lesson, record]) => (Object.hasOwn(here, lesson) ? [] : [{ lesson, ...record }])),
};
