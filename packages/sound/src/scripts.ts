export { SCRIPTS } from "./script-register.ts";
export { hasSyllabicLetters, hyphenBetween, scriptFor, scriptOf, STRESS_MARK, withoutStress } from "./writing.ts";
export { US_KEYS, type EarTable, type Keyboard, type Script, type SearchFolds } from "./script.ts";
export { readDate, readTime, type Day, type Time } from "./moment.ts";
