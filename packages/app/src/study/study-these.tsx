import type { EditionLesson } from "@parley/edition";
import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";
import { studyOf } from "./tablet-study.ts";

/** A button at the end of a lesson: its phrases come first in study. Null where the book has none of them. */
export function StudyThese({ tablet, lesson }: TabletProps & { lesson: EditionLesson }): JSX.Element | null {
  if (!lesson.teaches.some((entry) => tablet.entries.value.has(entry))) return null;
  const study = async (): Promise<void> => {
    const model = studyOf(tablet);
    await model.load();
    model.studyLesson(lesson.id);
    tablet.navigation.go({ at: "session" });
  };
  return (
    <p class="not-printed">
      <button type="button" onClick={() => void study()}>
        {tablet.words.value.study.these} <Icon name="go" />
      </button>
    </p>
  );
}
