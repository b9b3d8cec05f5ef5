import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { playAtOnce } from "../voice/feature.ts";

/** The button for the entry `stop-now`; null where the book lacks it. */
export function StopButton({ tablet }: TabletProps): JSX.Element | null {
  const stop = tablet.entries.value.get("stop-now");
  if (!stop) return null;
  const place = tablet.navigation.place.value;
  return (
    <button
      type="button"
      class="stop"
      onClick={() => {
        // A card plays when it is opened. If it is open already, play again.
        if (place.at === "card" && place.id === stop.id) playAtOnce(tablet, stop);
        else tablet.navigation.go({ at: "card", id: stop.id });
      }}
    >
      {tablet.words.value.app.stop}
    </button>
  );
}
