import { effect, signal } from "@preact/signals";
import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { appearanceOf } from "./appearance.ts";
import { stayAwake } from "./awake.ts";

/** The appearance: `data-` attributes of the page for the style sheets, and their controls. */
export const appearance: Feature = {
  name: "appearance",
  group: "groupScreen",
  choices: lazy(async () => (await import("./choices.tsx")).AppearanceChoices),
  start(tablet) {
    const { theme, size, glove, left, awake } = appearanceOf(tablet);
    const preference = matchMedia("(prefers-color-scheme: dark)");
    const isDark = signal(preference.matches);
    const changed = (): void => void (isDark.value = preference.matches);
    preference.addEventListener("change", changed);
    const stop = effect(() => {
      const { dataset } = document.documentElement;
      dataset["theme"] = theme.value === "auto" ? (isDark.value ? "dark" : "light") : theme.value;
      dataset["size"] = size.value;
      dataset["glove"] = String(glove.value);
      dataset["hand"] = left.value ? "left" : "right";
    });
    const stopAwake = stayAwake(awake);
    return () => {
      stop();
      preference.removeEventListener("change", changed);
      stopAwake();
    };
  },
};
