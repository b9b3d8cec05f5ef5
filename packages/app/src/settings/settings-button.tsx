import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { BarButton } from "../navigation/bar.tsx";

/** The button that opens the settings. */
export function SettingsButton({ tablet }: TabletProps): JSX.Element {
  return (
    <BarButton
      icon="settings"
      label={tablet.words.value.app.settings}
      onClick={() => tablet.navigation.open("settings")}
    />
  );
}
