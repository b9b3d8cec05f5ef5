export {
  fill,
  marked,
  misleads,
  plain,
  speak,
  speakWords,
  write,
  type MisleadingWord,
  type StyleName,
} from "./respelling.ts";
export { markVowel, type Proposal, type StressProposer } from "./proposer.ts";
export { explain, type Explanation, type Reason, type StressReason } from "./explain.ts";
export { normalize, wordsOf, type Normalized, type NormalizedPiece } from "./normalization.ts";
export type { NonStandardWord, NormalizationRule, Readings } from "./non-standard-word.ts";
export { writeIpa } from "./ipa.ts";
export { guessLanguage, guideFor, languageFor } from "./languages.ts";
export { LANGUAGES, VARIETIES } from "./register.ts";
export { UNITS } from "./language.ts";
export type { Dictionary, Filler, FillerRequest, Lexicon, Language, Rule, Style, Styles } from "./language.ts";
export type { Separator, Process, Remark, Segment, Sound, Span, Step, StressSource, Syllable, Word } from "./sound.ts";
export { featuresOf, isVowel, nearestPhone, type Features, type Phone } from "./phone.ts";
export { letterReadings, type LetterReading } from "./letter-reading.ts";
export { letterTable, type LetterRow, type LetterTable, type LetterWord, type ReadWord } from "./letter-table.ts";
export { usesSpelling, type GuideRow } from "./guide.ts";
