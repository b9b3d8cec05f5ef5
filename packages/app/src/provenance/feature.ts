import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";

/** Where the texts of a phrase come from. */
export const provenance: Feature = {
  name: "provenance",
  sheets: { provenance: lazy(async () => (await import("./provenance.tsx")).Provenance) },
};
