import type { Melody } from "./song.ts";

/** A sung note: the notes tied to it are part of it. Times are in quarter notes. */
export interface SungNote {
  readonly start: number;
  readonly length: number;
  readonly pitch: number;
}

/**
 * The sung notes of a melody: the note of number `n` is at the index `n - 1`. Never throws.
 *
 * ```ts
 * const note = { bar: 1, strong: true, pitch: 60, sung: 1 };
 * const notes = [{ ...note, start: 0, length: 1 }, { ...note, start: 1, length: 2, tied: true }];
 * sungNotes({ tempo: 60, meter: [4, 4], key: "C", notes }); // [{ start: 0, length: 3, pitch: 60 }]
 * ```
 */
export function sungNotes(melody: Melody): SungNote[] {
  const sung: SungNote[] = [];
  for (const { sung: number, start, length, pitch } of melody.notes) {
    if (number === undefined || pitch === undefined) continue;
    const before = sung[number - 1];
    sung[number - 1] = before ? { ...before, length: start + length - before.start } : { start, length, pitch };
  }
  return sung;
}
