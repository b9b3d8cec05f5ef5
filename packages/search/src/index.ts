export {
  keysOf,
  makeFinder,
  type Findable,
  type FindableText,
  type Finder,
  type SearchResult,
  type Keys,
} from "./finder.ts";
export { CONFIDENT_POINTS } from "./points.ts";
export { initialsKey, normalise, soundKey, textKey } from "./keys.ts";
export { figuresOf, withTimes, type Figure } from "./figures.ts";
export { retyped } from "./keyboard.ts";
export { makeMatcher } from "./approximate-match.ts";
