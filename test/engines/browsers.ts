/** The browsers of the engine tests that this machine has. */
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { CHROMIUM_FLAGS, chromiumPath } from "../../tools/browser.ts";
import { openChromium } from "./chromium.ts";
import type { Engine } from "./engine.ts";
import { openFirefox } from "./firefox.ts";
import { openWebkit } from "./webkit.ts";

/** The package that has Chromium 80, the oldest that npm serves (MIT; the test only runs it), and the hash of its archive. */
const OLDEST = {
  name: "chrome-aws-lambda@2.1.1",
  archive: "chrome-aws-lambda-2.1.1.tgz",
  sha512: "Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==",
};
/** A click of a program is not a touch, and sound plays nevertheless. */
const SOUND = "--autoplay-policy=no-user-gesture-required";
const OLD_FLAGS = [
  SOUND,
  "--no-sandbox",
  "--no-zygote",
  "--single-process",
  "--use-gl=swiftshader",
  "--in-process-gpu",
];

/** A browser to test with: opens it, or says why it cannot. */
export interface Browser {
  readonly name: string;
  readonly missing?: string;
  open(): Promise<Engine>;
}

/** The folder with Chromium 80, from npm; kept for the next run. */
function oldestChromium(): string {
  const home = resolve("node_modules/.cache/parley/chromium-80");
  if (existsSync(join(home, "chromium"))) return home;
  mkdirSync(join(home, ".."), { recursive: true });
  const making = mkdtempSync(join(home, "..", "making-"));
  try {
    const run = (program: string, ...args: readonly string[]): void => {
      const done = spawnSync(program, args, { cwd: making, encoding: "utf8" });
      if (done.status !== 0) throw new Error(`${program} ${args.join(" ")}: ${done.stderr}`);
    };
    run("npm", "pack", "--silent", OLDEST.name);
    const archive = readFileSync(join(making, OLDEST.archive));
    const hash = createHash("sha512").update(archive).digest("base64");
    if (hash !== OLDEST.sha512) throw new Error(`${OLDEST.name}: another archive than the one that was tested`);
    run("tar", "xzf", OLDEST.archive);
    for (const [from, to] of [
      ["chromium.br", "chromium"],
      ["swiftshader.tar.br", "swiftshader.tar"],
    ] as const)
      writeFileSync(join(making, to), brotliDecompressSync(readFileSync(join(making, "package/bin", from))));
    run("tar", "xf", "swiftshader.tar");
    chmodSync(join(making, "chromium"), 0o755);
    for (const part of ["package", "swiftshader.tar", OLDEST.archive]) rmSync(join(making, part), { recursive: true });
    if (!existsSync(home)) renameSync(making, home);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return home;
}

const firefox = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find((file) => existsSync(file));
const webkit = {
  driver: "/usr/bin/WebKitWebDriver",
  browser: globSync("/usr/lib/*/webkit2gtk-4.1/MiniBrowser")[0],
  screen: "/usr/bin/Xvfb",
};
const hasWebkit = webkit.browser !== undefined && existsSync(webkit.driver) && existsSync(webkit.screen);

export const BROWSERS: readonly Browser[] = [
  {
    name: "Chromium 80",
    ...(process.platform === "linux" && process.arch === "x64" ? {} : { missing: "runs on Linux x64 only" }),
    open: () => openChromium(join(oldestChromium(), "chromium"), OLD_FLAGS),
  },
  {
    name: "Chromium",
    ...(chromiumPath ? {} : { missing: "not installed (Debian: chromium)" }),
    open: () => openChromium(chromiumPath!, [...CHROMIUM_FLAGS, SOUND]),
  },
  {
    name: "Firefox",
    ...(firefox ? {} : { missing: "not installed (Debian: firefox-esr)" }),
    open: () => openFirefox(firefox!),
  },
  {
    name: "WebKitGTK",
    ...(hasWebkit ? {} : { missing: "not installed (Debian: webkit2gtk-driver, xvfb)" }),
    open: () => openWebkit(webkit.driver, webkit.browser!, webkit.screen),
  },
];
