/** How well someone tapped along. */
export interface TapScore {
  /** The syllables that were tapped within `ON_TIME`. */
  readonly hits: number;
  readonly all: number;
  /** The mean of tap minus syllable of those, in seconds: negative is early. */
  readonly mean: number;
}

/** A tap this near to its syllable is on time, in seconds. */
const ON_TIME = 0.15;

/** The score of taps for syllables that begin at some times: each tap counts for the nearest syllable that no tap before it has. */
export function scoreTaps(syllables: readonly number[], taps: readonly number[]): TapScore {
  const free = new Set(syllables.keys());
  const errors: number[] = [];
  for (const tap of taps) {
    let best: number | undefined;
    for (const i of free)
      if (best === undefined || Math.abs(syllables[i]! - tap) < Math.abs(syllables[best]! - tap)) best = i;
    if (best === undefined || Math.abs(syllables[best]! - tap) > ON_TIME) continue;
    free.delete(best);
    errors.push(tap - syllables[best]!);
  }
  const mean = errors.reduce((sum, one) => sum + one, 0) / Math.max(1, errors.length);
  return { hits: errors.length, all: syllables.length, mean };
}
