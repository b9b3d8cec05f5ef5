import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";

/** The sheet with the origin and the reviewers of the texts of a phrase, and who signed the book. */
export const provenance: Feature = {
  name: "provenance",
  section: lazy(async () => (await import("./acts.tsx")).PublisherSection),
  sheets: { provenance: lazy(async () => (await import("./provenance.tsx")).Provenance) },
};
