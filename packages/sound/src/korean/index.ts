import { ARTICLES } from "./articles.ts";
import { koreanGuides } from "./guides.ts";
import { koreanKeyWords } from "./key-words.ts";
import type { Language } from "../language.ts";
import { koreanLetterWords } from "./letter-words.ts";
import { koreanForRussian } from "./cyrillic.ts";
import { fillKorean } from "./filler.ts";
import { speakKorean } from "./korean.ts";
import { koreanForEnglish } from "./latin.ts";
import { MISLEADING } from "./lists.ts";
import { normalizeKorean } from "./normalize.ts";
import { koreanForKorean, koreanReads } from "./writer.ts";

export { composeBlock, decomposeBlock } from "./hangul.ts";
export { koreanNumber } from "./number-words.ts";
export { romanize, type RomanKind } from "./roman.ts";

/** The language Korean. */
export const korean: Language = {
  tag: "ko",
  phoneticSynthesis: true,
  composed: /^[\0-\x7f\uac00-\ud7a3]*$/,
  normalize: normalizeKorean,
  attached:
    /^(?:이나?|가|[은는을를의에도만과와로나씩쯤뿐요]|으로|에서|에게|까지|부터|보다|처럼|짜리|마다|예요|이에요|입니다|이다|인|여서|이고|라고|이라고)(?![가-힣]{3})/u,
  speak: speakKorean,
  // Most speakers pronounce ㅚ as a diphthong (표준 발음법 §4).
  ipa: { ø: "we" },
  rules: ARTICLES,
  reads: koreanReads,
  writtenFor: { ko: { say: koreanForKorean, standard: koreanForKorean }, ru: koreanForRussian, en: koreanForEnglish },
  guides: koreanGuides,
  letterWords: koreanLetterWords,
  fill: fillKorean,
  keyWords: koreanKeyWords,
  misleading: Object.fromEntries(MISLEADING),
};
