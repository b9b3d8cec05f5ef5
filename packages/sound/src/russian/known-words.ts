/** Whether a word is known as a Russian word: it has a stress in the lists. */
import { russianStress } from "./stress.ts";

/** Whether a word in lower case is listed, with its stress or as a homograph. */
export const isListed = (word: string): boolean => russianStress(word).length > 0;
