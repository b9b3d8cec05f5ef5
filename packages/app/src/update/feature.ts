import type { Feature } from "../feature.ts";
import { whenArrived } from "../ui/arrival.ts";
import { lazy } from "../ui/lazy.tsx";

/** Whether the app is installed from a server; a file is newer when it is copied again. */
const isInstalled = (): boolean => document.querySelector("link[rel=manifest]") !== null;

/** An installed app that is renewed from its server. */
export const update: Feature = {
  name: "update",
  notice: lazy(async () => (await import("./update.tsx")).Update, isInstalled),
  start() {
    if (isInstalled()) void whenArrived(() => import("./update.tsx")).then(({ install }) => install());
  },
};
