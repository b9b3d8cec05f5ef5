export { SCRIPTS, VARIETY_SCRIPTS } from "./script-register.ts";
export { hasSyllabicLetters, hyphenBetween, scriptFor, scriptOf, scriptsOfWord } from "./script-lookup.ts";
export { clockReader, type ClockWords, type DayPart } from "./clock-words.ts";
export { languageOf, tagFor } from "./tag.ts";
export { STRESS_MARK, withoutStress } from "./stress-mark.ts";
export { US_KEYS, type SoundClassTable, type Keyboard, type Script, type SearchRules } from "./script.ts";
export { readDate, readTime, type CalendarDate, type TimeOfDay } from "./date-time.ts";
