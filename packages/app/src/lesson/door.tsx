import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";

/** The button that opens the lessons; nothing in a book without lessons. */
export function LessonDoor({ tablet }: TabletProps): JSX.Element | null {
  const { lesson: words } = tablet.words.value;
  if (!words || !tablet.pack.lessons) return null;
  return (
    <button type="button" class="study-door" onClick={() => tablet.navigation.go({ at: "lessons" })}>
      {words.lessons} <Icon name="go" />
    </button>
  );
}
