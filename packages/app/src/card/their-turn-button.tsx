import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";

/** The button by which the other person begins: it swaps the sides and opens home. Going back swaps them again. */
export function TheirTurnButton({ tablet }: TabletProps): JSX.Element {
  return (
    <button
      type="button"
      class="their-turn"
      onClick={() => {
        tablet.swap();
        tablet.navigation.go({ at: "home", swapped: true });
      }}
    >
      <Icon name="log" />
      <span>{tablet.wordsIn(tablet.them.value).app.speakUp}</span>
    </button>
  );
}
