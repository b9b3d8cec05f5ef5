import { SCRIPTS } from "./script-register.ts";
import { STRESS_MARK } from "./stress-mark.ts";

/** A proposed stress of a word. It is shown to the author and never put into a text by itself. */
export interface Proposal {
  /** The word with its stress mark: "молоко́". */
  readonly form: string;
  /** The name of the program that proposes it. */
  readonly by: string;
}

/** A source of proposed stresses, such as a program. It takes many words at once. */
export interface StressProposer {
  readonly name: string;
  /** One proposal for each word, in order; `undefined` for a word without one. */
  propose(words: readonly string[]): readonly (Proposal | undefined)[];
}

/**
 * A word with a stress mark after the vowel of that number, counted from 0; `undefined` where it has no such vowel. A vowel
 * that is always stressed gets no mark. Never throws.
 *
 * ```ts
 * import { markVowel } from "@parley/sound";
 * markVowel("молоко", 2); // "молоко́"
 * markVowel("берёза", 1); // "берёза"
 * ```
 */
export function markVowel(word: string, vowel: number): string | undefined {
  const letters = Array.from(word);
  const isVowel = (letter: string): boolean => SCRIPTS.some(({ vowels }) => vowels?.test(letter));
  const at = letters.flatMap((letter, i) => (isVowel(letter) ? [i] : []))[vowel];
  if (at === undefined) return undefined;
  const mark = SCRIPTS.some(({ alwaysStressed }) => alwaysStressed?.test(letters[at]!)) ? "" : STRESS_MARK;
  return [...letters.slice(0, at + 1), mark, ...letters.slice(at + 1)].join("");
}
