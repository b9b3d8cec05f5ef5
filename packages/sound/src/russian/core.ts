import { russianGuides } from "./guides.ts";
import type { Language } from "../language.ts";
import { russianForKorean } from "./hangul.ts";
import { russianForEnglish } from "./latin.ts";
import { fillRussian } from "./filler.ts";
import { MISLEADING } from "./lists.ts";
import { NORMS } from "./norms.ts";
import { speakRussian, type StressLists } from "./russian.ts";
import { russianReads } from "./writer.ts";

/** Russian, with what is known of stresses: the lists of `stress.ts`, or a reader's own. */
export function russianWith(lists: StressLists): Language {
  return {
    tag: "ru",
    marksStress: true,
    speak: (text, known) => speakRussian(text, known, lists),
    rules: NORMS,
    reads: russianReads,
    writtenFor: { ko: russianForKorean, en: russianForEnglish },
    guides: russianGuides,
    fill: fillRussian,
    misleading: Object.fromEntries(MISLEADING),
  };
}

/** Russian without the lists of stresses, for where room is short and every text is marked: only one syllable, ё and marks tell. */
export const russianWithoutLists: Language = russianWith({ one: () => undefined, two: () => undefined });
