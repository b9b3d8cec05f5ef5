import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";

/** A chapter as in the booklet. */
export const chapter: Feature = {
  name: "chapter",
  views: { chapter: lazy(async () => (await import("./chapter.tsx")).Chapter) },
};
