import { ukrainianKeyWords } from "./key-words.ts";
import type { Language } from "../language.ts";
import { ukrainianLetterWords } from "./letter-words.ts";
import { ukrainianForRussian } from "./cyrillic.ts";
import { guidesForUkrainians, ukrainianGuides } from "./guides.ts";
import { ukrainianForKorean } from "./hangul.ts";
import { ukrainianForEnglish } from "./latin.ts";
import { MISLEADING } from "./lists.ts";
import { NORMS } from "./norms.ts";
import { normalizeUkrainian } from "./normalize.ts";
import { fillUkrainian } from "./filler.ts";
import { speakUkrainian } from "./ukrainian.ts";
import { ukrainianReads } from "./writer.ts";

export { ukrainianNumber } from "./numbers.ts";
export { ukrainianOrdinal } from "./ordinal-numbers.ts";

/** Ukrainian. */
export const ukrainian: Language = {
  tag: "uk",
  marksStress: true,
  normalize: normalizeUkrainian,
  speak: speakUkrainian,
  rules: NORMS,
  reads: ukrainianReads,
  writtenFor: { en: ukrainianForEnglish, ko: ukrainianForKorean, ru: ukrainianForRussian },
  guides: ukrainianGuides,
  letterWords: ukrainianLetterWords,
  guidesTo: guidesForUkrainians,
  fill: fillUkrainian,
  keyWords: ukrainianKeyWords,
  misleading: Object.fromEntries(MISLEADING),
};
