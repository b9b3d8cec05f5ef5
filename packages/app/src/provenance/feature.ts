import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";

/** The sheet with the initialPage and the reviewers of the texts of a phrase. */
export const provenance: Feature = {
  name: "provenance",
  sheets: { provenance: lazy(async () => (await import("./provenance.tsx")).Provenance) },
};
