import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The code of the app, the same for every book. */
export interface Bundle {
  readonly script: string;
  /** What stands before the script and compares the file, and what stands last; `SUMS` in the guard is for the sums. */
  readonly guard: string;
  readonly last: string;
  readonly style: string;
  /** Parts of the script that are run when they are asked for, by the names it asks for. */
  readonly parts: readonly (readonly [name: string, script: string])[];
  /** The notice of Parley, and the licences of the packages in the script. */
  readonly licences: string;
}

const STAMP = "sources.sha256";

/**
 * The bundle of the app. In a checkout it is built again when the sources of the app, or of a package it depends on, have changed.
 * A published package includes it.
 */
export async function appBundle(onBuild: () => void = () => undefined): Promise<Bundle> {
  const home = dirname(createRequire(import.meta.url).resolve("@parley/app/package.json"));
  const bundle = join(home, "bundle");
  const inCheckout = existsSync(join(home, "vite.config.ts"));
  if (inCheckout) {
    const stamp = sourceStamp(home);
    const stampFile = join(bundle, STAMP);
    if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
      onBuild();
      const { build } = await import("vite");
      await build({ root: home, configFile: join(home, "vite.config.ts"), logLevel: "error" });
      mkdirSync(bundle, { recursive: true });
      writeFileSync(stampFile, stamp);
    }
  }
  const first = (name: string): string =>
    readFileSync(join(home, "first", `${name}.js`), "utf8")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => !line.startsWith("//"))
      .join("\n")
      .trim();
  return {
    guard: first("guard"),
    last: first("last"),
    script: readFileSync(join(bundle, "tablet.js"), "utf8"),
    style: readFileSync(join(bundle, "tablet.css"), "utf8"),
    parts: readdirSync(join(bundle, "parts"))
      .toSorted()
      .map((name) => [name.replace(/\.js$/, ""), readFileSync(join(bundle, "parts", name), "utf8")] as const),
    licences: [join(inCheckout ? join(home, "..", "..") : home, "NOTICE"), join(bundle, "licences.md")]
      .map((file) => readFileSync(file, "utf8"))
      .join("\n"),
  };
}

/** A hash of the sources of the bundle. */
function sourceStamp(home: string): string {
  const hash = createHash("sha256");
  for (const room of ["app", "pack", "media", "locale", "edition", "search", "sound", "book"]) {
    const folder = join(home, "..", room);
    for (const file of readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" }).toSorted()) {
      if (/\.(tsx?|css)$/.test(file)) hash.update(file).update(readFileSync(join(folder, "src", file)));
    }
    hash.update(readFileSync(join(folder, "package.json")));
  }
  return hash.update(readFileSync(join(home, "vite.config.ts"))).digest("hex");
}
