import { existsSync } from "node:fs";

/** The path of the installed Chromium, as people have it; `undefined` where there is none. */
export const chromiumPath: string | undefined = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) =>
  existsSync(path),
);

/** The path of the same engine without windows, settings and sync, for most tests; Chromium where it is not installed. */
export const headlessPath: string | undefined = ["/usr/bin/chromium-headless-shell"].find(existsSync) ?? chromiumPath;

/** The flags of Chromium: no sandbox (root), and no network requests of its own. */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
