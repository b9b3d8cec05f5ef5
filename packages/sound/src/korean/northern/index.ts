import type { Language } from "../../language.ts";
import { korean } from "../index.ts";
import { koreanForKorean } from "../writer.ts";
import { speakKorean, type SpokenVariety } from "../korean.ts";
import { northernForEnglish } from "./latin.ts";
import { NORTHERN_NORMS } from "./norms.ts";
import { fillNorthern, normalizeNorthern } from "./numbers.ts";
import { NORTHERN_RULES } from "./rules.ts";
import { listedSpelling } from "./spelling.ts";

const NORTHERN: SpokenVariety = { tag: "ko-KP", rules: NORTHERN_RULES, listed: listedSpelling };

/**
 * Korean as it is written and spoken in the North (문화어): the language, with what differs. Texts are written by authors and never
 * converted.
 */
export const northernKorean: Language = {
  ...korean,
  tag: NORTHERN.tag,
  normalize: normalizeNorthern,
  speak: (text, lexicon) => speakKorean(text, lexicon, NORTHERN),
  // ㅚ is one vowel wherever it stands (문화어발음법, chapter 1).
  ipa: {},
  rules: NORTHERN_NORMS,
  writtenFor: {
    ...korean.writtenFor,
    "ko-KP": { say: koreanForKorean, standard: koreanForKorean },
    en: { say: korean.writtenFor["en"]!.say, standard: northernForEnglish },
  },
  fill: fillNorthern,
  // 외국말적기법 is not implemented: the table of the language follows the standard of the South.
  lacksStandard: true,
};
