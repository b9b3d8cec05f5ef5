import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { Pair, SwapButton } from "./parts.tsx";

/** The languages of both sides. */
export const sides: Feature = {
  name: "sides",
  head: Pair,
  bar: SwapButton,
  choices: lazy(async () => (await import("./choices.tsx")).LanguageChoices),
  start(tablet) {
    const { ui } = tablet;
    return ui.subscribe((lang) => (document.documentElement.lang = lang));
  },
};
