/** English words and unit symbols that the dictionary lacks, from `data/*.txt`. Each file states its purpose. */
import { tableOf } from "../word-list.ts";
import * as data from "./data.ts";

export const WEAK = tableOf(data.WEAK);
export const HOMOGRAPHS = tableOf(data.HOMOGRAPHS);
export const ABBREVIATIONS_UNITS = tableOf(data.ABBREVIATIONS_UNITS);
export const ABBREVIATIONS_WORDS = tableOf(data.ABBREVIATIONS_WORDS);

/** What a respelling for an English reader must not be by chance. */
export const MISLEADING = tableOf(data.MISLEADING);
