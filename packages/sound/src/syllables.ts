import type { Segment, Syllable, Word } from "./sound.ts";

/** How to divide the sounds of a word into syllables. */
export interface SyllabifyOptions<T> {
  readonly isNucleus: (sound: T) => boolean;
  readonly segmentOf: (sound: T) => Segment;
  /** Whether the syllable of this nucleus is stressed; `undefined` where it is unknown. */
  readonly isStressed: (nucleus: T) => boolean | undefined;
  /** The index where the next syllable begins: after the nucleus `at`, at most the next nucleus `next`. */
  readonly cut: (at: number, next: number) => number;
}

/** The syllables of a word from its sounds in order. A word without a nucleus has unsyllabified consonants only. */
export function syllabify<T>(
  sounds: readonly T[],
  { isNucleus, segmentOf, isStressed, cut }: SyllabifyOptions<T>,
): Pick<Word, "syllables" | "unsyllabified"> {
  const nuclei = sounds.flatMap((sound, i) => (isNucleus(sound) ? [i] : []));
  if (nuclei.length === 0) return { syllables: [], unsyllabified: sounds.map(segmentOf) };
  let start = 0;
  const syllables = nuclei.map((at, n): Syllable => {
    const next = nuclei[n + 1];
    const end = next === undefined ? sounds.length : cut(at, next);
    const syllable = {
      onset: sounds.slice(start, at).map(segmentOf),
      nucleus: segmentOf(sounds[at]!),
      coda: sounds.slice(at + 1, end).map(segmentOf),
      stress: isStressed(sounds[at]!),
    };
    start = end;
    return syllable;
  });
  return { syllables, unsyllabified: [] };
}
