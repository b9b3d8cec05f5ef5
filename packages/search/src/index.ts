export { keysOf, makeFinder, type Findable, type Finder, type Keys } from "./finder.ts";
export { initialsKey, normalise, soundKey, textKey } from "./fold.ts";
export { retyped } from "./keyboard.ts";
export { makeMatcher } from "./myers.ts";
