import { speak, writeIpa } from "@parley/sound";
import { english } from "@parley/sound/english";
import type { Line } from "./line.ts";
import { percent, rowsOf } from "./table.ts";

const englishDictionary = await english.dictionary!();

/** English words: how many the dictionary has, and whether the others are flagged. */
export function englishScores(data: string): Line[] {
  const words = [...new Set((rowsOf(data, "public/en-wikipron-us.tsv") ?? []).map(({ word }) => word!))];
  let [listed, flagged] = [0, 0];
  const silent: string[] = [];
  for (const word of words) {
    const sound = speak(word, "en", { dictionary: englishDictionary });
    const remarked = sound.remarks.length > 0;
    if (Object.hasOwn(englishDictionary, word)) listed += 1;
    else if (remarked) flagged += 1;
    else silent.push(`${word}\t${writeIpa(sound)}`);
  }
  return [
    {
      name: "words of the dictionary",
      figures: `n ${words.length}   listed ${percent(listed, words.length).toFixed(1)} %   flagged ${flagged}   neither ${silent.length}`,
      wrong: silent,
    },
  ];
}
