import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";

/** The button on home that opens study. */
export function StudyDoor({ tablet }: TabletProps): JSX.Element {
  return (
    <button type="button" class="study-door" onClick={() => tablet.navigation.go({ at: "study" })}>
      {tablet.words.value.study.title} <Icon name="go" />
    </button>
  );
}
