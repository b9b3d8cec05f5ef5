import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Ring } from "../ui/hold-button.tsx";
import { Icon } from "../ui/icon.tsx";

/** Their half while an order is held back: dimmed, with a lock in a ring that fills, and a word of care in their language. */
export function Waiting({ tablet }: TabletProps): JSX.Element {
  return (
    <div class="waiting">
      <span class="lock">
        <Ring />
        <Icon name="lock" />
      </span>
      <p>{tablet.wordsIn(tablet.them.value).app.careful}</p>
    </div>
  );
}
