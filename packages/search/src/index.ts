export { keysOf, makeFinder, SURE, type Findable, type Finder, type Found, type Keys } from "./finder.ts";
export { initialsKey, normalise, soundKey, textKey } from "./keys.ts";
export { retyped } from "./keyboard.ts";
export { makeMatcher } from "./approximate-match.ts";
