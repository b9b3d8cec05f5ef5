/**
 * Russian words that need more than the rules, from `data/*.txt`. Each file states its purpose, its source, and the form of its
 * rows. Stresses are in `stress.ts`, so that a bundle can leave them out.
 */
import { patternsOf, readingsOf, rowsOf, tableOf, wordsOf } from "../word-list.ts";
import * as data from "./data.ts";
import { withoutStress } from "../stress-mark.ts";

export const PARTICLES_PROCLITICS = wordsOf(data.PARTICLES_PROCLITICS);
export const PARTICLES_ENCLITICS = wordsOf(data.PARTICLES_ENCLITICS);
export const PARTICLES_ENCLITICS_FREE = wordsOf(data.PARTICLES_ENCLITICS_FREE);
export const PARTICLES_STRESSED_ALONE = wordsOf(data.PARTICLES_STRESSED_ALONE);
export const PARTICLES_AFTER_PO = tableOf(data.PARTICLES_AFTER_PO);

export const SPELLING_SILENT = patternsOf(data.SPELLING_SILENT);
export const SPELLING_TS = patternsOf(data.SPELLING_TS);
export const SPELLING_TS_SHORT = patternsOf(data.SPELLING_TS_SHORT);
export const SPELLING_G_AS_V = patternsOf(data.SPELLING_G_AS_V);
export const SPELLING_G_KEPT = wordsOf(data.SPELLING_G_KEPT);
export const SPELLING_G_AS_X = patternsOf(data.SPELLING_G_AS_X);
export const SPELLING_SH = patternsOf(data.SPELLING_SH);

export const VOWELS_UNREDUCED = patternsOf(data.VOWELS_UNREDUCED);
export const VOWELS_HUSHED = patternsOf(data.VOWELS_HUSHED);

export const ABBREVIATIONS_LETTERS = tableOf(data.ABBREVIATIONS_LETTERS);
export const ABBREVIATIONS_WORDS = tableOf(data.ABBREVIATIONS_WORDS);
export const ABBREVIATIONS_UNITS = tableOf(data.ABBREVIATIONS_UNITS);
export const GOVERNED_PREPOSITIONS = tableOf(data.GOVERNED_PREPOSITIONS);
export const GOVERNED_DAYS = tableOf(data.GOVERNED_DAYS);
export const GOVERNED_NUMBERED = tableOf(data.GOVERNED_NUMBERED);

/** A word with a hard consonant before е: отЕл, кафЕ$. */
interface HardE {
  readonly row: string;
  readonly written: string;
  readonly whole: boolean;
  /** The indexes of its е after hard consonants. */
  readonly at: readonly number[];
}

let hardE: ReadonlyMap<string, readonly HardE[]> | undefined;

/** Words with a hard consonant before е, by their first two letters; parsed at the first call. */
export function HARD_E_WORDS(): ReadonlyMap<string, readonly HardE[]> {
  hardE ??= Map.groupBy(
    rowsOf(data.HARD_E_WORDS).map((row) => ({
      row,
      written: row.toLowerCase().replace("$", ""),
      whole: row.endsWith("$"),
      at: Array.from(row.matchAll(/Е/gu), ({ index }) => index),
    })),
    ({ written }) => written.slice(0, 2),
  );
  return hardE;
}
export const HARD_E_SOFT = patternsOf(data.HARD_E_SOFT);

const withoutYo = (word: string): string => withoutStress(word.replaceAll("ё", "е"));

/** Words with ё by their spelling with е, where only one word is possible. */
export const YO_CERTAIN: ReadonlyMap<string, string> = new Map(
  rowsOf(data.YO_CERTAIN).map((word) => [withoutYo(word), word]),
);
/** Both words for a spelling with е. */
export const YO_EITHER = readingsOf(data.YO_EITHER, withoutYo);

/** Words that a respelling for a Russian reader must not look like. */
/** Both stressed forms of a homograph, by the form without marks. */
export const HOMOGRAPHS = readingsOf(data.HOMOGRAPHS, withoutStress);

export const MISLEADING = tableOf(data.MISLEADING);
