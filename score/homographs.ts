/** The homographs of nsu-ai/russian_g2p (`russian_g2p/data/homographs.json` of a checkout): which of them get a remark. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languageFor, speak } from "@parley/sound";
import type { Line } from "./line.ts";

/** The words of `homographs-left.txt`. */
function left(): ReadonlySet<string> {
  const file = new URL("homographs-left.txt", import.meta.url);
  const lines = readFileSync(file, "utf8").split(/\r?\n/);
  return new Set(lines.filter((line) => !/^[#[]/.test(line)).flatMap((line) => line.split(" ").filter(Boolean)));
}

/** How many words of the list are told when they stand without a mark; those that are not, of several syllables, and not left aside are wrong. */
export async function homographScores(checkout: string | undefined): Promise<Line[]> {
  const file = join(checkout ?? "", "russian_g2p", "data", "homographs.json");
  if (checkout === undefined || !existsSync(file)) return [];
  const words = Object.keys(JSON.parse(readFileSync(file, "utf8")) as object);
  const dictionary = await languageFor("ru")?.dictionary?.();
  const silent = words.filter((word) => {
    const { remarks } = speak(word, "ru", dictionary ? { dictionary } : {});
    return !remarks.some(({ rule }) => rule === "stress.unknown" || rule === "stress.homograph");
  });
  const several = silent.filter((word) => (word.match(/[аеёиоуыэюя]/giu) ?? []).length > 1);
  const aside = left();
  const wrong = several.filter((word) => !aside.has(word));
  return [
    {
      name: "homographs of russian_g2p, without a mark",
      figures: `told ${words.length - silent.length} of ${words.length}   of the rest one syllable ${silent.length - several.length}, no living pair ${several.length - wrong.length}, living and not told ${wrong.length}`,
      wrong,
    },
  ];
}
