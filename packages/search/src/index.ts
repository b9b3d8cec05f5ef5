export {
  keysOf,
  makeFinder,
  CONFIDENT_POINTS,
  type Findable,
  type FindableText,
  type Finder,
  type SearchResult,
  type Keys,
} from "./finder.ts";
export { initialsKey, normalise, soundKey, textKey } from "./keys.ts";
export { figuresOf, withTimes, type Figure } from "./figures.ts";
export { retyped } from "./keyboard.ts";
export { makeMatcher } from "./approximate-match.ts";
