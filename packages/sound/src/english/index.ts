import { englishGuides } from "./guides.ts";
import { divideEnglish } from "./division.ts";
import { englishForRussian, englishForUkrainian } from "./cyrillic.ts";
import { englishForKorean } from "./hangul.ts";
import { englishKeyWords } from "./key-words.ts";
import type { Language } from "../language.ts";
import { englishLetterWords } from "./letter-words.ts";
import { speakEnglish } from "./english.ts";
import { MISLEADING } from "./lists.ts";
import { fillEnglish } from "./fillers.ts";
import { normalizeEnglish } from "./normalize.ts";
import { englishReads } from "./writer.ts";

export { normalizeEnglish } from "./normalize.ts";
export { englishNumber } from "./numbers.ts";

/** English. */
export const english: Language = {
  tag: "en",
  normalize: normalizeEnglish,
  speak: speakEnglish,
  dentalAffricates: false,
  diphthongs: true,
  dictionary: async () => (await import("./dictionary.ts")).englishDictionary,
  divide: divideEnglish,
  reads: englishReads,
  writtenFor: { ko: englishForKorean, ru: englishForRussian, uk: englishForUkrainian },
  guides: englishGuides,
  letterWords: englishLetterWords,
  fill: fillEnglish,
  keyWords: englishKeyWords,
  rules: [],
  misleading: Object.fromEntries(MISLEADING),
};
