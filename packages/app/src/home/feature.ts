import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { HomeButton } from "./home-button.tsx";
import { Home } from "./home.tsx";
import { recentOf } from "./lists.ts";

export { Home } from "./home.tsx";

/** The home view, and the view of urgent phrases. */
export const home: Feature = {
  name: "home",
  views: { home: Home, urgent: lazy(async () => (await import("./urgent.tsx")).Urgent) },
  bar: HomeButton,
  // The model must exist before the first card is opened, because it records the cards.
  start: (tablet) => void recentOf(tablet),
};
