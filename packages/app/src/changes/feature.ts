import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";

/** What changed since an older edition: a button in the settings, where something did, and a view. */
export const changes: Feature = {
  name: "changes",
  group: "groupBook",
  views: { changes: lazy(async () => (await import("./changes.tsx")).Changes) },
  section: lazy(async () => (await import("./changes.tsx")).ChangesSection),
};
