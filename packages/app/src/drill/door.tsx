import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";

/** The button on home that opens the drills; null in a book without drills. */
export function DrillDoor({ tablet }: TabletProps): JSX.Element | null {
  const words = tablet.words.value.drill;
  return words === undefined ? null : (
    <button type="button" class="study-door" onClick={() => tablet.navigation.go({ at: "drills" })}>
      {words.title} <Icon name="go" />
    </button>
  );
}
