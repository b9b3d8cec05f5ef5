import type { Feature } from "../feature.ts";
import { HomeButton } from "./home-button.tsx";
import { Home } from "./home.tsx";
import { recentOf } from "./lists.ts";
import { Urgent } from "./urgent.tsx";

export { Home } from "./home.tsx";

/** The home view, and the view of urgent phrases. */
export const home: Feature = {
  name: "home",
  views: { home: Home, urgent: Urgent },
  bar: HomeButton,
  // The model must exist before the first card is opened, because it records the cards.
  start: (tablet) => void recentOf(tablet),
};
