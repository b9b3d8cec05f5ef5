import type { Topic } from "../device/journal.ts";
import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { StudyDoor } from "./door.tsx";
import { STUDY } from "./topic.ts";

export { STUDY } from "./topic.ts";

/** Study: cards from the book, a session for a day, by eye or by ear, letters, progress. Its code is read when it is first opened. */
export const study: Feature = {
  name: "study",
  topics: [STUDY as Topic<never>],
  door: StudyDoor,
  views: {
    study: lazy(async () => (await import("./overview.tsx")).Overview),
    session: lazy(async () => (await import("./session.tsx")).SessionView),
    ear: lazy(async () => (await import("./ear.tsx")).EarView),
  },
  tall: ["session", "ear"],
  sheets: {
    letters: lazy(async () => (await import("./letters.tsx")).LettersSheet),
    progress: lazy(async () => (await import("./progress.tsx")).ProgressSheet),
  },
};
