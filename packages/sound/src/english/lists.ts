/** English words, units, abbreviations and signs and how they are said, from `data/*.txt`. Each file states its purpose. */
import { tableOf, wordsOf } from "../word-list.ts";
import * as data from "./data.ts";

export const WEAK = tableOf(data.WEAK);
export const HOMOGRAPHS = tableOf(data.HOMOGRAPHS);
/** Pronunciations that need no dictionary: names of letters, numbers, units. */
export const SPOKEN = tableOf(data.SPOKEN);
export const ACRONYMS = tableOf(data.ACRONYMS);

export const UNITS_SYMBOLS = tableOf(data.UNITS_SYMBOLS);
export const UNITS_AFTER_SLASH = tableOf(data.UNITS_AFTER_SLASH);
/** Nouns that an amount before them describes. */
export const ATTRIBUTES = wordsOf(data.ATTRIBUTES);
export const CURRENCIES = tableOf(data.CURRENCIES);
export const ABBREVIATIONS_POINTED = tableOf(data.ABBREVIATIONS_POINTED);
export const ABBREVIATIONS_TITLES = tableOf(data.ABBREVIATIONS_TITLES);
export const ABBREVIATIONS_BEFORE_FIGURES = tableOf(data.ABBREVIATIONS_BEFORE_FIGURES);
export const ADDRESSES_STREETS = tableOf(data.ADDRESSES_STREETS);
export const ADDRESSES_STATES = tableOf(data.ADDRESSES_STATES);
export const CAPITALS_LETTERS = wordsOf(data.CAPITALS_LETTERS);
export const CAPITALS_WORDS = wordsOf(data.CAPITALS_WORDS);
export const CAPITALS_MIXED = tableOf(data.CAPITALS_MIXED);
export const ROMAN_AFTER = wordsOf(data.ROMAN_AFTER);
export const ROMAN_NAMES = wordsOf(data.ROMAN_NAMES);
export const SIGNS_WORDS = tableOf(data.SIGNS_WORDS);
export const SIGNS_GREEK = tableOf(data.SIGNS_GREEK);

/** What a respelling for an English reader must not be by chance. */
export const MISLEADING = tableOf(data.MISLEADING);

/** Words that an index of key words leaves out. */
export const FUNCTION_WORDS = wordsOf(data.FUNCTION_WORDS);
