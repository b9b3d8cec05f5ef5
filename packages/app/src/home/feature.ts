import type { Feature } from "../feature.ts";
import { HomeButton } from "./home-button.tsx";
import { Home } from "./home.tsx";
import { recentOf } from "./lists.ts";
import { Urgent } from "./urgent.tsx";

export { Home } from "./home.tsx";

/** The first view in use, and the one for the worst minute. */
export const home: Feature = {
  name: "home",
  views: { home: Home, urgent: Urgent },
  bar: HomeButton,
  // From the beginning, for it remembers what was shown.
  start: (tablet) => void recentOf(tablet),
};
