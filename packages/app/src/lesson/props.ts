import type { EditionLesson } from "@parley/edition";
import type { AppWords } from "@parley/pack";
import type { TabletProps } from "../feature.ts";

/** The lesson that is open, and the words of lessons. */
export interface LessonProps extends TabletProps {
  readonly lesson: EditionLesson;
  readonly words: NonNullable<AppWords["lesson"]>;
}
