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
export const ABBREVIATIONS_SPOKEN = wordsOf(data.ABBREVIATIONS_SPOKEN);
export const ABBREVIATIONS_SPELLED = tableOf(data.ABBREVIATIONS_SPELLED);
export const ABBREVIATIONS_CAPITALS = wordsOf(data.ABBREVIATIONS_CAPITALS);
export const ABBREVIATIONS_PHRASES = tableOf(data.ABBREVIATIONS_PHRASES);
export const ABBREVIATIONS_NOUNS = tableOf(data.ABBREVIATIONS_NOUNS);
export const ABBREVIATIONS_WHOLE = wordsOf(data.ABBREVIATIONS_WHOLE);
export const ABBREVIATIONS_ADJECTIVES = tableOf(data.ABBREVIATIONS_ADJECTIVES);

export const COMPOUNDS_LAST_PARTS = tableOf(data.COMPOUNDS_LAST_PARTS);
export const COMPOUNDS_SOLUTIONS = wordsOf(data.COMPOUNDS_SOLUTIONS);
export const DATES_WEIGHTS = wordsOf(data.DATES_WEIGHTS);
export const DATES_NOMINATIVE = wordsOf(data.DATES_NOMINATIVE);

export const GENDERS_FEMININE = wordsOf(data.GENDERS_FEMININE);
export const GENDERS_OTHER = wordsOf(data.GENDERS_OTHER);
export const GENDERS_SOFT = wordsOf(data.GENDERS_SOFT);
export const GENDERS_HARD = wordsOf(data.GENDERS_HARD);
export const GENDERS_EITHER = wordsOf(data.GENDERS_EITHER);

export const GOVERNED_PREPOSITIONS = tableOf(data.GOVERNED_PREPOSITIONS);
export const GOVERNED_PHRASES = wordsOf(data.GOVERNED_PHRASES);
export const GOVERNED_GENITIVE = wordsOf(data.GOVERNED_GENITIVE);
export const GOVERNED_GENITIVE_NEGATED = wordsOf(data.GOVERNED_GENITIVE_NEGATED);
export const GOVERNED_DATIVE = wordsOf(data.GOVERNED_DATIVE);
export const GOVERNED_INSTRUMENTAL = wordsOf(data.GOVERNED_INSTRUMENTAL);
export const GOVERNED_TRANSITIVE = wordsOf(data.GOVERNED_TRANSITIVE);
export const GOVERNED_INTRANSITIVE = wordsOf(data.GOVERNED_INTRANSITIVE);
export const GOVERNED_INTRANSITIVE_PAST = wordsOf(data.GOVERNED_INTRANSITIVE_PAST);
export const GOVERNED_GIVEN = wordsOf(data.GOVERNED_GIVEN);
export const GOVERNED_MEASURES_UNDER = wordsOf(data.GOVERNED_MEASURES_UNDER);
export const GOVERNED_MOTION = wordsOf(data.GOVERNED_MOTION);
export const GOVERNED_MODIFIERS = tableOf(data.GOVERNED_MODIFIERS);

export const LATIN_LETTERS = tableOf(data.LATIN_LETTERS);
export const LATIN_WORDS = tableOf(data.LATIN_WORDS);
export const LATIN_ADDRESSES = tableOf(data.LATIN_ADDRESSES);
export const LATIN_MEDICINE = wordsOf(data.LATIN_MEDICINE);
export const LATIN_GREEK = tableOf(data.LATIN_GREEK);

export const NOUNS_MASCULINE = wordsOf(data.NOUNS_MASCULINE);
export const NOUNS_UNLIKE = wordsOf(data.NOUNS_UNLIKE);
export const NOUNS_FEMININE = wordsOf(data.NOUNS_FEMININE);
export const NOUNS_INDECLINABLE = tableOf(data.NOUNS_INDECLINABLE);
export const NOUNS_NOMINATIVE = wordsOf(data.NOUNS_NOMINATIVE);
export const NOUNS_PLURAL_ONLY = tableOf(data.NOUNS_PLURAL_ONLY);
export const NOUNS_COLLECTIVE = wordsOf(data.NOUNS_COLLECTIVE);
export const NOUNS_ZERO = wordsOf(data.NOUNS_ZERO);
export const NOUNS_FEMININE_ADJECTIVES = wordsOf(data.NOUNS_FEMININE_ADJECTIVES);
export const NOUNS_NUMBERED = tableOf(data.NOUNS_NUMBERED);
export const NOUNS_PERSONS = wordsOf(data.NOUNS_PERSONS);
export const NOUNS_DESIGNATED = wordsOf(data.NOUNS_DESIGNATED);
export const NOUNS_PEOPLE = wordsOf(data.NOUNS_PEOPLE);
export const NOUNS_PERSONS_DATIVE = wordsOf(data.NOUNS_PERSONS_DATIVE);
export const NOUNS_NAMING = wordsOf(data.NOUNS_NAMING);
export const NOUNS_NOT_COUNTED = wordsOf(data.NOUNS_NOT_COUNTED);

export const PHONES_CODES = wordsOf(data.PHONES_CODES);

export const ROMANS_AFTER = wordsOf(data.ROMANS_AFTER);
export const ROMANS_SHORT = tableOf(data.ROMANS_SHORT);
export const ROMANS_FEMININE_NAMES = wordsOf(data.ROMANS_FEMININE_NAMES);

export const SIGNS_WORDS = tableOf(data.SIGNS_WORDS);
export const SIGNS_COMPARISONS = tableOf(data.SIGNS_COMPARISONS);
export const SIGNS_HOUSES = wordsOf(data.SIGNS_HOUSES);

export const SYLLABLES_CLOSED = tableOf(data.SYLLABLES_CLOSED);

export const TIMES_WORDS = wordsOf(data.TIMES_WORDS);
export const TIMES_RATIOS = wordsOf(data.TIMES_RATIOS);
export const TIMES_SCORES = wordsOf(data.TIMES_SCORES);

export const UNITS_NOUNS = tableOf(data.UNITS_NOUNS);
export const UNITS_LATIN = tableOf(data.UNITS_LATIN);
export const UNITS_RATES = tableOf(data.UNITS_RATES);
export const UNITS_SCALES = tableOf(data.UNITS_SCALES);

/** A word with a hard consonant before е: +отЕл, кафЕ$. */
interface HardE {
  readonly row: string;
  readonly written: string;
  readonly whole: boolean;
  /** Whether it may follow a first part: биосинтЕз. */
  readonly compounds: boolean;
  /** The indexes of its е after hard consonants. */
  readonly at: readonly number[];
}

let hardE: ReadonlyMap<string, readonly HardE[]> | undefined;

/** Words with a hard consonant before е, by their first two letters; parsed at the first call. */
export function HARD_E_WORDS(): ReadonlyMap<string, readonly HardE[]> {
  hardE ??= Map.groupBy(
    rowsOf(data.HARD_E_WORDS).map((row) => {
      const word = row.replace("+", "");
      return {
        row,
        written: word.toLowerCase().replace("$", ""),
        whole: row.endsWith("$"),
        compounds: row.startsWith("+"),
        at: Array.from(word.matchAll(/Е/gu), ({ index }) => index),
      };
    }),
    ({ written }) => written.slice(0, 2),
  );
  return hardE;
}
export const HARD_E_FIRST = wordsOf(data.HARD_E_FIRST);
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

/** Words that an index of key words leaves out. */
export const FUNCTION_WORDS = wordsOf(data.FUNCTION_WORDS);
