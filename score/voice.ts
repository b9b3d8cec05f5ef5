/** The main stress of a machine voice, compared with the stress that is written. */
import { readFileSync } from "node:fs";
import { espeakTexts, hasEspeak, prepareFolder, stressedWords } from "@parley/press";
import { withoutStress } from "@parley/sound/script";
import type { Line } from "./line.ts";
import { percent } from "./table.ts";

/** The words of a list in the folder of a language, one form a line. */
function listOf(folder: string): string[] {
  const text = readFileSync(`packages/sound/src/${folder}/data/stress.txt`, "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#") && !/\s/.test(line));
}

/** Sample book: whole texts, and the parts around slots with their values. Lists: words alone. */
export async function voiceScores(folder: string): Promise<Line[]> {
  if (!hasEspeak()) return [{ name: "espeak-ng", figures: "skipped: espeak-ng is not installed", wrong: [] }];
  const { utterances, parts } = await prepareFolder(folder);
  const sets: readonly (readonly [string, string, readonly string[]])[] = [
    ["sample book, ru", "ru", [...(utterances.get("ru") ?? [])]],
    ["parts and values of slots, ru", "ru", [...(parts.get("ru") ?? [])]],
    ["list of stresses, ru", "ru", listOf("russian")],
    ["list of stresses, uk", "uk", listOf("ukrainian")],
  ];
  return Promise.all(sets.map(async ([name, lang, texts]) => line(name, lang, texts)));
}

async function line(name: string, lang: string, texts: readonly string[]): Promise<Line> {
  const spoken = await espeakTexts(texts, lang);
  const all = spoken.reduce((sum, { words }) => sum + words, 0);
  const stressed = new Set(
    texts.flatMap((text) =>
      stressedWords(text, lang).flatMap((word) => (word.stressed.length > 0 ? [word.written] : [])),
    ),
  );
  const unaided = spoken.flatMap(({ corrected }) => corrected.filter((word) => stressed.has(word))).length;
  const wrong = spoken.flatMap((text, i) =>
    text.wrong.map((word) => `${word}\t${withoutStress(texts[i]!)}\t${text.input}`),
  );
  const share = (errors: number): string => `${percent(all - errors, all).toFixed(2)} %`;
  return {
    name: `${name}, main stress by espeak-ng`,
    figures: `n ${all} (${stressed.size} forms)   as written ${share(wrong.length)}   without our stress ${share(unaided)}`,
    wrong,
  };
}
