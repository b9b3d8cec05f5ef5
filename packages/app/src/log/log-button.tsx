import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";

/** The button that opens the log. */
export function LogButton({ tablet }: TabletProps): JSX.Element {
  return (
    <button
      type="button"
      class="back"
      aria-label={tablet.words.value.app.log}
      onClick={() => tablet.navigation.open("log")}
    >
      <Icon name="log" /> <span class="name">{tablet.words.value.app.log}</span>
    </button>
  );
}
