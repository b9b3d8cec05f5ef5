import { russianGuides } from "./guides.ts";
import type { Language } from "../language.ts";
import { russianForKorean } from "./hangul.ts";
import { russianForEnglish } from "./latin.ts";
import { fillRussian } from "./filler.ts";
import { speakRussian } from "./russian.ts";
import { russianReads } from "./writer.ts";

/** Russian. */
export const russian: Language = {
  tag: "ru",
  letters: /[а-яё]/iu,
  speak: speakRussian,
  reads: russianReads,
  writtenFor: { ko: russianForKorean, en: russianForEnglish },
  guides: russianGuides,
  fill: fillRussian,
};
