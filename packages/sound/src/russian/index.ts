import { russianGuides } from "./guides.ts";
import type { Language } from "../language.ts";
import { russianForKorean } from "./hangul.ts";
import { russianForEnglish } from "./latin.ts";
import { fillRussian } from "./filler.ts";
import { misleadingRussian } from "./misleading.ts";
import { NORMS } from "./norms.ts";
import { speakRussian } from "./russian.ts";
import { russianReads } from "./writer.ts";

/** Russian. */
export const russian: Language = {
  tag: "ru",
  marksStress: true,
  letters: /[а-яё]/iu,
  speak: speakRussian,
  rules: NORMS,
  reads: russianReads,
  writtenFor: { ko: russianForKorean, en: russianForEnglish },
  guides: russianGuides,
  fill: fillRussian,
  misleading: misleadingRussian,
};
