import { SCRIPTS } from "./script-register.ts";
import { STRESS_MARK } from "./stress-mark.ts";

/** A guess at where the stress of a word lies, for a person to judge; it never goes into a text by itself. */
export interface Proposal {
  /** The word with its mark: "молоко́". */
  readonly form: string;
  /** Who proposes: the name of a program. */
  readonly by: string;
}

/** Something that proposes stresses: a program, a file, a draft. It is asked for many words at once. */
export interface StressProposer {
  readonly name: string;
  /** One proposal a word, in order; `undefined` where it has none. */
  propose(words: readonly string[]): readonly (Proposal | undefined)[];
}

/**
 * A word with its mark after the vowel of that number, counted from 0; `undefined` where it has no such vowel.
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
