/** The edit distance of a pattern to a part of a text. */
export interface Matcher {
  /** The smallest distance to any part between two positions. */
  anywhere(text: Uint16Array, from: number, to: number): number;
  /** The smallest distance to a part that begins at `from`. */
  at(text: Uint16Array, from: number, to: number): number;
}

/**
 * Approximate matching of a pattern in a text, by substitutions, insertions, deletions and transpositions: Myers' bit-vector
 * algorithm (J. ACM 46(3), 1999) with Hyyrö's transpositions (Nordic J. Computing 10(1), 2003). A pattern has up to 31 letters.
 * Letters are numbers below `alphabetSize`; bit 15 of a letter of the text is ignored; a negative letter of the pattern matches
 * none. Never throws.
 *
 * ```ts
 * import { makeMatcher } from "@parley/search";
 * const matcher = makeMatcher([1, 2, 3], 5);
 * matcher.anywhere(Uint16Array.of(4, 4, 1, 4, 3), 0, 5); // 1
 * matcher.anywhere(Uint16Array.of(4, 2, 1, 3), 0, 4); // 1
 * matcher.at(Uint16Array.of(4, 1, 2, 3), 0, 4); // 1
 * ```
 */
export function makeMatcher(pattern: readonly number[], alphabetSize: number): Matcher {
  const m = Math.min(31, pattern.length);
  const masks = new Int32Array(alphabetSize);
  for (let i = 0; i < m; i++) if (pattern[i]! >= 0) masks[pattern[i]!]! |= 1 << i;
  const top = 1 << (m - 1);
  /** `carry` is the cost of a letter of the text before the pattern: 0 for a match anywhere, 1 for a match at `from`. */
  const run = (text: Uint16Array, from: number, to: number, carry: 0 | 1): number => {
    let plus = -1;
    let minus = 0;
    let diagonal = 0;
    let before = 0;
    let score = m;
    let best = m;
    for (let i = from; i < to; i++) {
      const eq = masks[text[i]! & 0x7fff]!;
      const transposition = ((~diagonal & eq) << 1) & before;
      diagonal = (((eq & plus) + plus) ^ plus) | eq | minus | transposition;
      let ph = minus | ~(diagonal | plus);
      let mh = plus & diagonal;
      if (ph & top) score += 1;
      else if (mh & top) score -= 1;
      ph = (ph << 1) | carry;
      mh <<= 1;
      plus = mh | ~(diagonal | ph);
      minus = ph & diagonal;
      before = eq;
      if (score < best) best = score;
    }
    return best;
  };
  return {
    anywhere: (text, from, to) => run(text, from, to, 0),
    at: (text, from, to) => run(text, from, to, 1),
  };
}
