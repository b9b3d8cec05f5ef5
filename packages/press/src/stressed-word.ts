/** The words of a text with their stress, and the notations in which speech synthesisers accept it. */
import { scriptFor, STRESS_MARK } from "@parley/sound/script";

/**
 * How a program accepts stress: phonemes of its own in `[[…]]` (espeak-ng), U+0301 after the stressed vowel, a plus sign before
 * or after it, or not at all.
 */
export type StressNotation = "phonemes" | "acute" | "plus-before" | "plus-after" | "none";

/** A word of a text, with its range in UTF-16 code units. */
export interface StressedWord {
  readonly written: string;
  readonly from: readonly [number, number];
  /** The number of its vowels. */
  readonly vowels: number;
  /**
   * The numbers of the vowels with stress, counted from 0. Empty where the text does not say it, and in a word with one vowel or
   * none.
   */
  readonly stressed: readonly number[];
  /** Whether it is a word without a vowel, such as к: one small letter that no full stop follows. */
  readonly asyllabic: boolean;
}

/** Letters, with marks, hyphens and apostrophes between them. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ‑-]\p{L}[\p{L}\p{M}]*)*/gu;

/**
 * The words of a text. In a language without vowel letters, no word has stress. Never throws.
 *
 * ```ts
 * stressedWords("Закро́йте замо́к.", "ru").map(({ stressed }) => stressed); // [[1], [1]]
 * ```
 */
export function stressedWords(text: string, lang: string): StressedWord[] {
  const { vowels, alwaysStressed } = scriptFor(lang) ?? {};
  return Array.from(text.matchAll(WORD), ({ 0: written, index }): StressedWord => {
    const marked: number[] = [];
    const certain: number[] = [];
    let count = 0;
    for (const letter of written) {
      if (letter === STRESS_MARK && count > 0) marked.push(count - 1);
      if (!vowels?.test(letter)) continue;
      if (alwaysStressed?.test(letter)) certain.push(count);
      count += 1;
    }
    const stressed = count < 2 ? [] : marked.length > 0 ? marked : certain;
    const asyllabic = vowels !== undefined && /^\p{Ll}$/u.test(written) && count === 0 && text[index + 1] !== ".";
    return { written, from: [index, index + written.length], vowels: count, stressed, asyllabic };
  });
}

/**
 * A text with its stress marks in the notation of a program. For phonemes the marks stay: the program's adapter needs them.
 * Never throws.
 *
 * ```ts
 * inNotation("замо́к", "plus-before"); // "зам+ок"
 * inNotation("замо́к", "none"); // "замок"
 * ```
 */
export function inNotation(text: string, notation: StressNotation): string {
  if (notation === "acute" || notation === "phonemes") return text;
  const replacement = { "plus-before": "+$1", "plus-after": "$1+", none: "$1" }[notation];
  return text.replaceAll(new RegExp(`(.)${STRESS_MARK}`, "gu"), replacement);
}
