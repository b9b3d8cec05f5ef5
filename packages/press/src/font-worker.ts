/** The worker thread that subsets fonts to the letters of a book. It receives weights and letters, and sends WOFF2 files. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import fontverter from "fontverter";
import subsetFont from "subset-font";

const { letters, weights, renamer } = workerData as { letters: string; weights: readonly string[]; renamer: string };
const { renameFont } = (await import(renamer)) as typeof import("./name-table.ts");
const folder = dirname(createRequire(import.meta.url).resolve("pretendard/package.json"));
const licence = {
  copyright:
    "Copyright (c) 2021, Kil Hyung-jin (https://github.com/orioncactus/pretendard), with Reserved Font Name Pretendard. Subset and renamed for Parley.",
  text: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
  url: "https://openfontlicense.org",
};
const fonts: Uint8Array[] = [];
for (const weight of weights) {
  const whole = readFileSync(join(folder, "dist", "public", "static", "alternative", `Pretendard-${weight}.ttf`));
  const subset = await subsetFont(whole, letters, {
    targetFormat: "sfnt",
    noHinting: true,
    keepFeatures: ["kern", "mark", "mkmk", "ccmp", "tnum"],
  });
  fonts.push(await fontverter.convert(renameFont(subset, "Parley Sans", weight, licence), "woff2"));
}
parentPort!.postMessage(fonts);
