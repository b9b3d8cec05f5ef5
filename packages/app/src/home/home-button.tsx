import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { searchOf } from "../find/feature.ts";
import { BarButton } from "../navigation/bar.tsx";

/** The button that opens home and clears the query. */
export function HomeButton({ tablet }: TabletProps): JSX.Element {
  return (
    <BarButton
      icon="home"
      label={tablet.words.value.app.home}
      isHere={tablet.navigation.place.value.at === "home"}
      onClick={() => {
        searchOf(tablet).query.value = "";
        tablet.navigation.go({ at: "home" });
      }}
    />
  );
}
