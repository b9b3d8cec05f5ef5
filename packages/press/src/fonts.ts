import { Worker } from "node:worker_threads";

/** The weights of the tablet. A bold one that a browser synthesises smears Cyrillic letters. */
export const TABLET_WEIGHTS: readonly { readonly name: string; readonly css: number }[] = [
  { name: "Medium", css: 500 },
  { name: "Bold", css: 700 },
];

/** Subsets of Parley Sans with some letters, one WOFF2 file for each weight, made in a worker thread. */
export async function subsetFonts(letters: string): Promise<Buffer[]> {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const sorted = [...new Set(letters)].toSorted().join("");
  const renamer = new URL(`./name-table.${ending}`, import.meta.url).href;
  const worker = new Worker(new URL(`./font-worker.${ending}`, import.meta.url), {
    workerData: { letters: sorted, weights: TABLET_WEIGHTS.map(({ name }) => name), renamer },
  });
  return await new Promise((resolve, reject) => {
    worker.once("message", (fonts: Uint8Array[]) => resolve(fonts.map((font) => Buffer.from(font))));
    worker.once("error", reject);
  });
}
