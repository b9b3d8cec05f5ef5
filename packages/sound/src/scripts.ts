export { SCRIPTS } from "./script-register.ts";
export { hasSyllabicLetters, hyphenBetween, scriptFor, scriptOf, scriptsOfWord } from "./script-lookup.ts";
export { languageOf, tagFor } from "./tag.ts";
export { STRESS_MARK, withoutStress } from "./stress-mark.ts";
export { US_KEYS, type EarTable, type Keyboard, type Script, type SearchFolds } from "./script.ts";
export { readDate, readTime, type Day, type Time } from "./date-time.ts";
