import type { Topic } from "../device/journal.ts";
import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { PATHS } from "./paths.ts";

export { PathTiles } from "./path-tiles.tsx";

/** Paths: interviews step by step, and their summaries. */
export const path: Feature = {
  name: "path",
  topics: [PATHS as unknown as Topic<never>],
  views: {
    path: lazy(async () => (await import("./path-view.tsx")).PathView),
    summary: lazy(async () => (await import("./summary.tsx")).SummaryView),
  },
  tall: ["path"],
};
