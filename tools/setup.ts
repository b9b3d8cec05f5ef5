/** Install the programs that the tests need, on Debian as root; elsewhere print what to install. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs, and the Debian packages they come in. */
type Programs = { readonly [program: string]: string };

/** Programs without which tests fail. */
const NEEDED: Programs = {
  chromium: "chromium",
  pdftotext: "poppler-utils",
  pdftoppm: "poppler-utils",
  pdftohtml: "poppler-utils",
  qpdf: "qpdf",
  "espeak-ng": "espeak-ng",
  zbarimg: "zbar-tools",
  lame: "lame",
  abcm2ps: "abcm2ps",
  abc2midi: "abcmidi",
};
/**
 * The other two engines, and Chromium without windows. A system that has no such package goes without: the tests of an engine are
 * skipped and say so, others use Chromium.
 */
const ENGINES: Programs = {
  "firefox-esr": "firefox-esr",
  WebKitWebDriver: "webkit2gtk-driver",
  Xvfb: "xvfb",
  "chromium-headless-shell": "chromium-headless-shell",
};

const folders = (process.env["PATH"] ?? "").split(delimiter);
const missing = (programs: Programs): string[] => [
  ...new Set(
    Object.entries(programs).flatMap(([program, name]) =>
      folders.some((folder) => existsSync(join(folder, program))) ? [] : [name],
    ),
  ),
];

const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
const apt = (...args: readonly string[]): boolean =>
  spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
const install = (names: readonly string[]): boolean => apt("install", "-y", "-qq", "--no-install-recommends", ...names);

const [needed, engines] = [missing(NEEDED), missing(ENGINES)];
const isDebian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
if (isDebian && needed.length + engines.length > 0) {
  console.log(`installing ${[...needed, ...engines].join(", ")}`);
  apt("update", "-qq");
  // Together they are unpacked in one go; where that fails, what is needed is tried alone.
  if (!install([...needed, ...engines]) && needed.length > 0) install(needed);
}
const left = missing(NEEDED);
if (left.length > 0) {
  const how = isDebian ? "could not install" : "the whole proof needs";
  console.error(`${how}: ${left.join(", ")} (Debian: sudo apt-get install ${left.join(" ")})`);
  process.exit(1);
}
const without = missing(ENGINES).filter((name) => name !== "chromium-headless-shell");
if (without.length > 0) console.log(`not installed: ${without.join(", ")}; the tests in these engines are skipped`);
