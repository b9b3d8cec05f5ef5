import { englishGuides } from "./guides.ts";
import type { Language } from "../language.ts";
import { speakEnglish } from "./english.ts";
import { MISLEADING } from "./lists.ts";
import { fillEnglish } from "./numbers.ts";
import { englishReads } from "./writer.ts";

export { englishNumber } from "./numbers.ts";

/** English. */
export const english: Language = {
  tag: "en",
  speak: speakEnglish,
  dictionary: async () => (await import("./dictionary.ts")).englishDictionary,
  reads: englishReads,
  writtenFor: {},
  guides: englishGuides,
  fill: fillEnglish,
  rules: [],
  misleading: Object.fromEntries(MISLEADING),
};
