import { contentWords } from "../key-words.ts";
import { FUNCTION_WORDS } from "./lists.ts";
import { russianLemma } from "./stress.ts";

/** The key words of a Russian text, in their dictionary form where it is known. */
export function russianKeyWords(text: string): string[] {
  return contentWords(text, FUNCTION_WORDS).map((word) => russianLemma(word.toLowerCase()) ?? word);
}
