import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { SettingsButton } from "./settings-button.tsx";

/** The settings sheet, made of the controls and sections of some features. */
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
