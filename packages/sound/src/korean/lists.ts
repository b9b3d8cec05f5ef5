/**
 * Words that need more than the rules, from `data/*.txt`. Each file states its purpose, its article of the Standard
 * Pronunciation Rules (표준 발음법), and the form of its rows.
 */
import { patternsOf, tableOf, wordsOf } from "../word-list.ts";
import * as data from "./data.ts";

/** §29: ㄴ is put in at the boundary of listed words, before listed last parts, and in listed pairs of words. */
export const N_INSERTION_COMPOUNDS = patternsOf(data.N_INSERTION_COMPOUNDS);
export const N_INSERTION_ALWAYS_BEFORE = wordsOf(data.N_INSERTION_ALWAYS_BEFORE);
export const N_INSERTION_SUFFIXES = patternsOf(data.N_INSERTION_SUFFIXES);
export const N_INSERTION_HEADS = patternsOf(data.N_INSERTION_HEADS);
export const N_INSERTION_PAIRS_KEPT = wordsOf(data.N_INSERTION_PAIRS_KEPT);
export const N_INSERTION_WORDS_KEPT = patternsOf(data.N_INSERTION_WORDS_KEPT);
export const N_INSERTION_ACROSS_BEFORE_ANY = wordsOf(data.N_INSERTION_ACROSS_BEFORE_ANY);
export const N_INSERTION_ACROSS_FIRST = wordsOf(data.N_INSERTION_ACROSS_FIRST);
export const N_INSERTION_ACROSS_SECOND = patternsOf(data.N_INSERTION_ACROSS_SECOND);
export const N_INSERTION_ACROSS_AFTER_NUMBERS = patternsOf(data.N_INSERTION_ACROSS_AFTER_NUMBERS);

/** §26: ㄷ, ㅅ, ㅈ are tense after ㄹ in listed words and where two listed syllables meet. */
export const SINO_TENSE_WORDS = patternsOf(data.SINO_TENSE_WORDS);
export const SINO_TENSE_SYLLABLES_IN_L = wordsOf(data.SINO_TENSE_SYLLABLES_IN_L);
export const SINO_TENSE_SYLLABLES_AFTER_L = wordsOf(data.SINO_TENSE_SYLLABLES_AFTER_L);
export const SINO_TENSE_WORDS_AFTER_L = patternsOf(data.SINO_TENSE_WORDS_AFTER_L);
export const SINO_TENSE_SEAMS = patternsOf(data.SINO_TENSE_SEAMS);
export const VERBS_IN_L_STEMS = wordsOf(data.VERBS_IN_L_STEMS);
export const VERBS_IN_L_ENDINGS = patternsOf(data.VERBS_IN_L_ENDINGS);
export const VERBS_IN_L_PROPOSITIVE = patternsOf(data.VERBS_IN_L_PROPOSITIVE);

/** §28: compounds and suffixes that are tense without a written ㅅ. */
export const TENSE_COMPOUNDS = patternsOf(data.TENSE_COMPOUNDS);
export const SUFFIXES_TENSE = patternsOf(data.SUFFIXES_TENSE);
export const SUFFIXES_PAIRS_PLAIN = wordsOf(data.SUFFIXES_PAIRS_PLAIN);
export const SUFFIXES_WORDS_PLAIN = patternsOf(data.SUFFIXES_WORDS_PLAIN);
export const COMPOUND_HEADS_HEADS = patternsOf(data.COMPOUND_HEADS_HEADS);
export const COMPOUND_HEADS_PLAIN_AFTER = wordsOf(data.COMPOUND_HEADS_PLAIN_AFTER);
export const COMPOUND_HEADS_PLAIN = patternsOf(data.COMPOUND_HEADS_PLAIN);

/** Loanwords that are said with a tense sound, those only at the start of a word, and words that only look like them. */
export const LOANWORDS_WORDS = tableOf(data.LOANWORDS_WORDS);
export const LOANWORDS_START = tableOf(data.LOANWORDS_START);
export const LOANWORDS_PLAIN = wordsOf(data.LOANWORDS_PLAIN);

/** §24: verb stems in ㄴ or ㅁ, their endings, and nouns that look like both. */
export const TENSE_VERBS_STEMS = wordsOf(data.TENSE_VERBS_STEMS);
export const TENSE_VERBS_ENDINGS = patternsOf(data.TENSE_VERBS_ENDINGS);
export const TENSE_VERBS_NOUNS = patternsOf(data.TENSE_VERBS_NOUNS);
export const TENSE_VERBS_OBJECTS = tableOf(data.TENSE_VERBS_OBJECTS);
export const TENSE_VERBS_AFTER_GO = patternsOf(data.TENSE_VERBS_AFTER_GO);
export const TENSE_VERBS_AFTER_BORNE = patternsOf(data.TENSE_VERBS_AFTER_BORNE);
export const TENSE_VERBS_AFTER_WORN = patternsOf(data.TENSE_VERBS_AFTER_WORN);
export const TENSE_VERBS_AFTER_JI = patternsOf(data.TENSE_VERBS_AFTER_JI);
export const TENSE_VERBS_AFTER_GI = patternsOf(data.TENSE_VERBS_AFTER_GI);

/** §20 “다만”: last parts before which ㄹ after ㄴ is ㄴ. */
export const LATERAL_SUFFIXES = patternsOf(data.LATERAL_SUFFIXES);
export const LATERAL_PAIRS_KEPT = wordsOf(data.LATERAL_PAIRS_KEPT);
export const LATERAL_WORDS_KEPT = patternsOf(data.LATERAL_WORDS_KEPT);

/** §27: modifiers in -(으)ㄹ, and what is tense after them. */
export const MODIFIERS_CERTAIN = wordsOf(data.MODIFIERS_CERTAIN);
export const MODIFIERS_CERTAIN_IN_L = wordsOf(data.MODIFIERS_CERTAIN_IN_L);
export const MODIFIERS_LAST_PARTS = wordsOf(data.MODIFIERS_LAST_PARTS);
export const MODIFIERS_SECOND_VERBS = wordsOf(data.MODIFIERS_SECOND_VERBS);
export const MODIFIERS_EXCEPT = wordsOf(data.MODIFIERS_EXCEPT);
export const MODIFIERS_BOTH = tableOf(data.MODIFIERS_BOTH);
export const MODIFIERS_AFTER_OBJECTS = wordsOf(data.MODIFIERS_AFTER_OBJECTS);
export const MODIFIERS_HEADS = patternsOf(data.MODIFIERS_HEADS);
export const MODIFIERS_NO_HEADS = patternsOf(data.MODIFIERS_NO_HEADS);
export const MODIFIERS_VERBS_IN_REUL = wordsOf(data.MODIFIERS_VERBS_IN_REUL);
export const MODIFIERS_VERBAL_L = wordsOf(data.MODIFIERS_VERBAL_L);
export const MODIFIERS_THINGS = patternsOf(data.MODIFIERS_THINGS);
export const MODIFIERS_NOUNS = patternsOf(data.MODIFIERS_NOUNS);
export const MODIFIERS_ENDINGS = wordsOf(data.MODIFIERS_ENDINGS);
export const MODIFIERS_ENDINGS_OF_VERBS = patternsOf(data.MODIFIERS_ENDINGS_OF_VERBS);

/** §15, §16: finals before a vowel. */
export const LIAISON_WITH_S = tableOf(data.LIAISON_WITH_S);
export const LIAISON_NEUTRAL = patternsOf(data.LIAISON_NEUTRAL);
export const LIAISON_NEUTRAL_BEFORE = wordsOf(data.LIAISON_NEUTRAL_BEFORE);
export const LIAISON_LETTER_NAMES = tableOf(data.LIAISON_LETTER_NAMES);

/** §10, §11, §25: which of two finals is pronounced. */
export const TWO_FINALS_NOUNS_IN_LG = wordsOf(data.TWO_FINALS_NOUNS_IN_LG);
export const TWO_FINALS_BEFORE_H = tableOf(data.TWO_FINALS_BEFORE_H);
export const TWO_FINALS_SECOND = wordsOf(data.TWO_FINALS_SECOND);
export const TWO_FINALS_SECOND_BEFORE = patternsOf(data.TWO_FINALS_SECOND_BEFORE);
export const TWO_FINALS_PLAIN_AFTER = wordsOf(data.TWO_FINALS_PLAIN_AFTER);

/** Readings of Latin letters, abbreviations, units, currencies and signs. */
export const ABBREVIATIONS_LETTERS = tableOf(data.ABBREVIATIONS_LETTERS);
export const ABBREVIATIONS_WORDS = tableOf(data.ABBREVIATIONS_WORDS);
export const UNITS_UNITS = tableOf(data.UNITS_UNITS);
export const UNITS_CURRENCIES = tableOf(data.UNITS_CURRENCIES);
export const UNITS_CENTS = tableOf(data.UNITS_CENTS);
export const UNITS_SIGNS = tableOf(data.UNITS_SIGNS);

/** Counters by the kind of number before them, numbers to call, and what beside a number decides how it is read. */
export const COUNTERS_KINDS = tableOf(data.COUNTERS_KINDS);
export const COUNTERS_CALLED = wordsOf(data.COUNTERS_CALLED);
export const COUNTERS_COUNTED = wordsOf(data.COUNTERS_COUNTED);
export const CONTEXTS_THINGS_WITH_NUMBERS = wordsOf(data.CONTEXTS_THINGS_WITH_NUMBERS);
export const CONTEXTS_CALLS = wordsOf(data.CONTEXTS_CALLS);
export const CONTEXTS_ACTIONS = wordsOf(data.CONTEXTS_ACTIONS);
export const CONTEXTS_FREQUENCY = wordsOf(data.CONTEXTS_FREQUENCY);
export const CONTEXTS_PERSONS = wordsOf(data.CONTEXTS_PERSONS);
export const CONTEXTS_HONORIFIC = wordsOf(data.CONTEXTS_HONORIFIC);
export const CONTEXTS_MACHINES = wordsOf(data.CONTEXTS_MACHINES);
export const CONTEXTS_GREAT = wordsOf(data.CONTEXTS_GREAT);
export const CONTEXTS_REMAINS = wordsOf(data.CONTEXTS_REMAINS);
export const CONTEXTS_CODES = wordsOf(data.CONTEXTS_CODES);
export const CONTEXTS_PRESSURE = wordsOf(data.CONTEXTS_PRESSURE);
export const CONTEXTS_CURRENTS = wordsOf(data.CONTEXTS_CURRENTS);

/** Words that a respelling for a Korean reader must not look like. */
export const MISLEADING = tableOf(data.MISLEADING);

/** Words that an index of key words leaves out. */
export const FUNCTION_WORDS = wordsOf(data.FUNCTION_WORDS);
/** Nouns of one syllable, and words that only look as if they ended with a particle. */
export const KEY_WORDS_SHORT_NOUNS = wordsOf(data.KEY_WORDS_SHORT_NOUNS);
export const KEY_WORDS_WHOLE = wordsOf(data.KEY_WORDS_WHOLE);
