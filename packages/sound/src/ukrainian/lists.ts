/** Ukrainian words that the rules alone do not tell, read from `data/*.txt`: there each list says what it is for. */
import { patternsOf, readingsOf, rowsOf, tableOf, wordsOf } from "../word-list.ts";
import * as data from "./data.ts";
import { withoutStress } from "../stress-mark.ts";

/** Form without marks → the same with its mark. */
export const STRESS: ReadonlyMap<string, string> = new Map(
  rowsOf(data.STRESS).map((form) => [withoutStress(form), form]),
);
/** Form without marks → the two forms it may be. */
export const HOMOGRAPHS = readingsOf(data.HOMOGRAPHS, withoutStress);
export const SPELLING_G_AS_X = patternsOf(data.SPELLING_G_AS_X);
export const SPELLING_PREFIXES = wordsOf(data.SPELLING_PREFIXES);

/** What a respelling for a Ukrainian reader must not be by chance. */
export const MISLEADING = tableOf(data.MISLEADING);
