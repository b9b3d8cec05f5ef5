import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";

/** The first screen of all; it is not part of what an app in use begins with. */
export const start: Feature = {
  name: "start",
  views: { start: lazy(async () => (await import("./start.tsx")).Start) },
};
