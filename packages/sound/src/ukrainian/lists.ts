/** Ukrainian words that need more than the rules, from `data/*.txt`. Each file states its purpose. */
import { patternsOf, readingsOf, rowsOf, tableOf, wordsOf } from "../word-list.ts";
import * as data from "./data.ts";
import { withoutStress } from "../stress-mark.ts";

/** Forms with their stress mark, by the form without it. */
export const STRESS: ReadonlyMap<string, string> = new Map(
  rowsOf(data.STRESS).map((form) => [withoutStress(form), form]),
);
/** Both stressed forms of a homograph, by the form without marks. */
export const HOMOGRAPHS = readingsOf(data.HOMOGRAPHS, withoutStress);
export const SPELLING_G_AS_X = patternsOf(data.SPELLING_G_AS_X);
export const SPELLING_PREFIXES = wordsOf(data.SPELLING_PREFIXES);

/** Words that a respelling for a Ukrainian reader must not look like. */
export const MISLEADING = tableOf(data.MISLEADING);
