import type { Topic } from "../device/journal.ts";
import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { LessonDoor } from "./door.tsx";
import { LESSONS } from "./topic.ts";

export { LessonDoor };
export { lessonsOf } from "./model.ts";

/** The lessons of the book: text, pictures, video with subtitles of both sides, questions. Their code is read when one is opened. */
export const lesson: Feature = {
  name: "lesson",
  topics: [LESSONS as unknown as Topic<never>],
  door: LessonDoor,
  views: {
    lessons: lazy(async () => (await import("./list.tsx")).LessonList),
    lesson: lazy(async () => (await import("./lesson-view.tsx")).LessonView),
  },
  printed: ["lesson"],
};
