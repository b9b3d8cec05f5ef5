/** The word lists of Northern Korean, compiled from `data/*.txt`. */
import { patternsOf, tableOf } from "../../word-list.ts";
import * as data from "./data.ts";

/** Compounds that are joined by a sound that is not written: 고추-가루. */
export const COMPOUNDS = patternsOf(data.COMPOUNDS);

/** Parts of the names of units and currencies: 미터 → 메터. */
export const UNITS = tableOf(data.UNITS);
