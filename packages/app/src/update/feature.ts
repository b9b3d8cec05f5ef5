import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";

/** An installed app that is renewed from its server. */
export const update: Feature = {
  name: "update",
  // A file has no server, and is newer when it is copied anew.
  notice: lazy(
    async () => {
      const { install, Update } = await import("./update.tsx");
      void install();
      return Update;
    },
    () => document.querySelector("link[rel=manifest]") !== null,
  ),
};
