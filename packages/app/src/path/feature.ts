import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";

/** The views of a path: the step that is shown, and the summary. */
export const path: Feature = {
  name: "path",
  views: {
    path: lazy(async () => (await import("./path-view.tsx")).PathView),
    summary: lazy(async () => (await import("./summary.tsx")).SummaryView),
  },
  tall: ["path"],
  printed: ["summary"],
};
