import { contentWords } from "../key-words.ts";
import { FUNCTION_WORDS } from "./lists.ts";

/** The key words of a Ukrainian text, as they are written. */
export function ukrainianKeyWords(text: string): string[] {
  return contentWords(text, FUNCTION_WORDS);
}
