/** A written length: the note it is drawn with, its dots, and the tuplet it stands in. */
export interface NoteValue {
  /** In quarter notes, with dots and tuplet. */
  readonly length: number;
  /** The length of the bare note head in quarter notes: 4 is a whole note. */
  readonly base: number;
  readonly dots: 0 | 1 | 2;
  /** In a triplet, 3 notes take the time of 2. */
  readonly triplet: boolean;
}

const BASES = [8, 4, 2, 1, 0.5, 0.25, 0.125, 0.0625];
const CLOSE = 1e-6;

const VALUES: readonly NoteValue[] = BASES.flatMap((base): NoteValue[] => [
  { base, dots: 0, triplet: false, length: base },
  { base, dots: 1, triplet: false, length: base * 1.5 },
  { base, dots: 2, triplet: false, length: base * 1.75 },
  { base, dots: 0, triplet: true, length: (base * 2) / 3 },
]).toSorted((a, b) => b.length - a.length);

/**
 * The written lengths that together last `length` quarter notes: one where one note can be written so, else several that are tied.
 * What is left below a 64th note is left out. Never throws.
 *
 *     noteValues(1.5); // [{ base: 1, dots: 1, triplet: false, length: 1.5 }]
 *     noteValues(2.5).map(({ length }) => length); // [2, 0.5]
 *     noteValues(1 / 3).map(({ base, triplet }) => [base, triplet]); // [[0.5, true]]
 */
export function noteValues(length: number): NoteValue[] {
  const exact = VALUES.find((value) => Math.abs(value.length - length) < CLOSE);
  if (exact) return [exact];
  const values: NoteValue[] = [];
  for (let left = Math.min(length, 64); left > CLOSE;) {
    const plain = VALUES.filter(({ dots, triplet }) => dots === 0 && !triplet);
    const next =
      VALUES.find((value) => Math.abs(value.length - left) < CLOSE) ??
      plain.find((value) => value.length <= left + CLOSE);
    if (!next) break;
    values.push(next);
    left -= next.length;
  }
  return values;
}
