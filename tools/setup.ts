/** Install the programs that the tests need, on Debian as root; elsewhere print what to install. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs the tests call, and the Debian packages they come in. */
const NEEDED: { readonly [program: string]: string } = {
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

const folders = (process.env["PATH"] ?? "").split(delimiter);
const missing = (): string[] => [
  ...new Set(
    Object.entries(NEEDED).flatMap(([program, name]) =>
      folders.some((folder) => existsSync(join(folder, program))) ? [] : [name],
    ),
  ),
];

const wanted = missing();
if (wanted.length > 0) {
  const debian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (!debian) {
    console.error(`the whole proof needs: ${wanted.join(", ")} (Debian: sudo apt-get install ${wanted.join(" ")})`);
    process.exit(1);
  }
  console.log(`installing ${wanted.join(", ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const update = spawnSync("apt-get", ["update", "-qq"], { env, stdio: ["ignore", "ignore", "inherit"] });
  const install = spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...wanted], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (update.status !== 0 || install.status !== 0 || missing().length > 0) {
    console.error(`could not install ${missing().join(", ")}`);
    process.exit(1);
  }
}
