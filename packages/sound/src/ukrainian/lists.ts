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

export const ABBREVIATIONS_LETTERS = tableOf(data.ABBREVIATIONS_LETTERS);
export const ABBREVIATIONS_SPELLED = wordsOf(data.ABBREVIATIONS_SPELLED);
export const ABBREVIATIONS_WORDS = tableOf(data.ABBREVIATIONS_WORDS);
export const ABBREVIATIONS_CAPITALS = wordsOf(data.ABBREVIATIONS_CAPITALS);
export const ABBREVIATIONS_DOTTED = tableOf(data.ABBREVIATIONS_DOTTED);
export const ABBREVIATIONS_ADJECTIVES = tableOf(data.ABBREVIATIONS_ADJECTIVES);
export const ABBREVIATIONS_TITLES = tableOf(data.ABBREVIATIONS_TITLES);
export const ABBREVIATIONS_PLACES = tableOf(data.ABBREVIATIONS_PLACES);
export const FOREIGN_WORDS = tableOf(data.FOREIGN_WORDS);
export const FOREIGN_ENGLISH = tableOf(data.FOREIGN_ENGLISH);
export const FOREIGN_LATIN = tableOf(data.FOREIGN_LATIN);
export const FOREIGN_GREEK = tableOf(data.FOREIGN_GREEK);
/** The cases that a word asks of the number after it. */
export const GOVERNED_GOVERNORS = tableOf(data.GOVERNED_GOVERNORS);
export const GOVERNED_OWNERS = wordsOf(data.GOVERNED_OWNERS);
export const GOVERNED_INTRANSITIVE = wordsOf(data.GOVERNED_INTRANSITIVE);
export const GOVERNED_ADVERBS = wordsOf(data.GOVERNED_ADVERBS);
/** Genders by the end of the nominative plural. */
export const NOUNS_ENDINGS = tableOf(data.NOUNS_ENDINGS);
export const NOUNS_WORDS = wordsOf(data.NOUNS_WORDS);
export const NOUNS_FEMININE = wordsOf(data.NOUNS_FEMININE);
export const NOUNS_MASCULINE = wordsOf(data.NOUNS_MASCULINE);
export const NOUNS_NEUTER = wordsOf(data.NOUNS_NEUTER);
export const NOUNS_PERSONS = wordsOf(data.NOUNS_PERSONS);
export const NOUNS_WITHOUT_SINGULAR = wordsOf(data.NOUNS_WITHOUT_SINGULAR);
export const NOUNS_COLLECTIVE = tableOf(data.NOUNS_COLLECTIVE);
export const NOUNS_NUMBERED = tableOf(data.NOUNS_NUMBERED);
export const NOUNS_COMPOUNDS = tableOf(data.NOUNS_COMPOUNDS);
export const UNITS_SYMBOLS = tableOf(data.UNITS_SYMBOLS);
export const UNITS_CURRENCIES = tableOf(data.UNITS_CURRENCIES);

/** Words that an index of key words leaves out. */
export const FUNCTION_WORDS = wordsOf(data.FUNCTION_WORDS);
