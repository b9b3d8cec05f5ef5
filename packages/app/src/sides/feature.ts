import { effect } from "@preact/signals";
import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { Pair, SwapButton } from "./parts.tsx";
import { toneOf } from "./sides.ts";

/** The languages of both sides. */
export const sides: Feature = {
  name: "sides",
  group: "groupTalk",
  head: Pair,
  bar: SwapButton,
  choices: lazy(async () => (await import("./choices.tsx")).LanguageChoices),
  start({ pack, me, them, ui }) {
    return effect(() => {
      const { documentElement: root } = document;
      root.lang = ui.value;
      root.dataset["me"] = toneOf(pack, me.value);
      root.dataset["them"] = toneOf(pack, them.value);
    });
  },
};
