import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";

/** Updates of an installed app from its server. */
export const update: Feature = {
  name: "update",
  // A local file has no manifest and no server.
  notice: lazy(
    async () => {
      const { install, Update } = await import("./update.tsx");
      void install();
      return Update;
    },
    () => document.querySelector("link[rel=manifest]") !== null,
  ),
};
