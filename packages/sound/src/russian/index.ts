import { fillRussian } from "./filler.ts";
import { russianGuides } from "./guides.ts";
import { russianForKorean } from "./hangul.ts";
import { russianKeyWords } from "./key-words.ts";
import type { Language } from "../language.ts";
import { russianLetterWords } from "./letter-words.ts";
import { russianForEnglish } from "./latin.ts";
import { MISLEADING } from "./lists.ts";
import { NORMS } from "./norms.ts";
import { normalizeRussian } from "./normalize.ts";
import { speakRussian } from "./russian.ts";
import { STRESS_LISTS } from "./stress.ts";
import { russianReads } from "./writer.ts";

export { russianNumber } from "./numbers.ts";
export { russianOrdinal } from "./ordinal-numbers.ts";
export { russianForms, russianStress } from "./stress.ts";

/** Russian. */
export const russian: Language = {
  tag: "ru",
  marksStress: true,
  normalize: normalizeRussian,
  speak: (text, lexicon) => speakRussian(text, lexicon, STRESS_LISTS),
  rules: NORMS,
  reads: russianReads,
  writtenFor: { ko: russianForKorean, en: russianForEnglish },
  guides: russianGuides,
  letterWords: russianLetterWords,
  fill: fillRussian,
  keyWords: russianKeyWords,
  misleading: Object.fromEntries(MISLEADING),
};
