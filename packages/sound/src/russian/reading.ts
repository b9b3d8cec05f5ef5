/** What a rule of text normalization gives: the words of a range of the text. */
import type { NonStandardWord } from "../non-standard-word.ts";

/** A rule that reads what begins at a place in the text; `undefined` where it reads nothing there. */
export type Reader = (text: string, at: number) => NonStandardWord | undefined;

/** Words for a range. */
export const reading = (from: number, to: number, words: string): NonStandardWord => ({ from: [from, to], words });

/** Words for a range that has more than one reading; the first candidate is the likeliest. */
export function doubtful(from: number, to: number, written: string, candidates: readonly string[]): NonStandardWord {
  const different = [...new Set(candidates)];
  if (different.length === 1) return reading(from, to, different[0]!);
  return {
    from: [from, to],
    words: different[0]!,
    trouble: {
      rule: "figure.ambiguous",
      message: `“${written}” can be read in more than one way: ${different.join(", ")}`,
      candidates: different,
    },
  };
}

/** The first match of a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
