import { contentWords } from "../key-words.ts";
import { FUNCTION_WORDS } from "./lists.ts";

/** The key words of an English text, as they are written. */
export function englishKeyWords(text: string): string[] {
  return contentWords(text, FUNCTION_WORDS);
}
