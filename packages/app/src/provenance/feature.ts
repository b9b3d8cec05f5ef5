import type { Feature, Tablet } from "../feature.ts";
import { whenArrived } from "../ui/arrival.ts";
import { lazy } from "../ui/lazy.tsx";

/** How long after the start the signatures of the file are read, in milliseconds: the first phrases do not wait for them. */
const QUIET = 3000;

/** Read the signatures, so that cards show what this device verified. What cannot be read vouches for nothing. */
async function begin(tablet: Tablet): Promise<void> {
  try {
    const { vouchingOf } = await whenArrived(async () => import("./acts.tsx"));
    vouchingOf(tablet);
  } catch {
    // The guard reports a part that is broken.
  }
}

/** The sheet with the origin and the reviewers of the texts of a phrase, and who signed the book. */
export const provenance: Feature = {
  name: "provenance",
  start(tablet) {
    if (document.getElementById("parley-signatures") === null && document.readyState !== "loading") return;
    const timer = setTimeout(() => void begin(tablet), QUIET);
    return () => clearTimeout(timer);
  },
  section: lazy(async () => (await import("./acts.tsx")).PublisherSection),
  sheets: { provenance: lazy(async () => (await import("./provenance.tsx")).Provenance) },
};
