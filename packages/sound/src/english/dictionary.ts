import { dictionary } from "cmu-pronouncing-dictionary";

/** Pronunciations of 135,000 English words in ARPAbet (CMU Pronouncing Dictionary, ISC): what `speak` takes as `lexicon.dictionary`. */
export const englishDictionary: { readonly [word: string]: string } = dictionary;
