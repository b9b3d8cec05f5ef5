import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { SettingsButton } from "./settings-button.tsx";

/** The sheet of settings, over what some features have to choose. */
export function settings(features: readonly Feature[]): Feature {
  return {
    name: "settings",
    sheets: {
      settings: lazy(async () => {
        const { settingsOf } = await import("./settings.tsx");
        return settingsOf(features);
      }),
    },
    bar: SettingsButton,
  };
}
