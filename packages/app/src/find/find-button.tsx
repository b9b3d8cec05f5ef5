import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { BarButton } from "../navigation/bar.tsx";

/** The button that opens the search view. */
export function FindButton({ tablet }: TabletProps): JSX.Element {
  return (
    <BarButton
      icon="find"
      label={tablet.words.value.app.find}
      isHere={tablet.navigation.place.value.at === "find"}
      onClick={() => tablet.navigation.go({ at: "find" })}
    />
  );
}
