/** Tables of words with the output of the program. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { distance } from "./fold.ts";

/** Rows of a tab-separated file with a heading; nothing where the file is not there. */
export function rowsOf(data: string, file: string): { readonly [column: string]: string }[] | undefined {
  const path = join(data, file);
  if (!existsSync(path)) return undefined;
  const [heading = "", ...lines] = readFileSync(path, "utf8").replaceAll("\r", "").trimEnd().split("\n");
  const columns = heading.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, i) => [columns[i] ?? String(i), cell])));
}

/** One word, its phones, and its reference readings. */
export interface Pair {
  readonly word: string;
  readonly made: readonly string[];
  readonly readings: readonly (readonly string[])[];
}

/** The share of correct words, and of phone errors against the nearest reading, in per cent. */
export interface Score {
  readonly n: number;
  readonly right: number;
  readonly errors: number;
  readonly wrong: readonly Pair[];
}

export function scoreOf(pairs: readonly Pair[]): Score {
  let [errors, length] = [0, 0];
  const wrong: Pair[] = [];
  for (const pair of pairs) {
    let nearest: readonly [number, number] = [Number.POSITIVE_INFINITY, 0];
    for (const reading of pair.readings) {
      const far = distance(pair.made, reading);
      if (far < nearest[0]) nearest = [far, reading.length];
    }
    errors += nearest[0];
    length += nearest[1];
    if (nearest[0] > 0) wrong.push(pair);
  }
  const n = pairs.length;
  return { n, right: percent(n - wrong.length, n), errors: percent(errors, length), wrong };
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
