import { beatLength } from "./melody.ts";
import type { Melody } from "./song.ts";

/** A sung note: all notes that are tied to one. Times are in quarter notes. */
export interface SungNote {
  readonly number: number;
  readonly start: number;
  readonly length: number;
  readonly pitch: number;
  readonly strong: boolean;
  /** The length of a beat and of a bar where it begins. */
  readonly beat: number;
  readonly barLength: number;
  /** Whether a rest is between it and the next sung note. */
  readonly restAfter: boolean;
}

/**
 * The sung notes of a melody, in order. Never throws.
 *
 * ```ts
 * import { readMelody, sungNotes } from "@parley/song";
 * sungNotes(readMelody("X:1\nM:4/4\nL:1/4\nK:C\nC D E2- | E4 |").melody).length; // 3
 * ```
 */
export function sungNotes({ notes, meter: first, changes = [] }: Melody): SungNote[] {
  const found: SungNote[] = [];
  let meter = first;
  const meters = changes.filter((change) => change.meter !== undefined);
  for (const note of notes) {
    while (meters[0] && meters[0].at <= note.start) meter = meters.shift()!.meter!;
    const last = found.at(-1);
    if (note.pitch === undefined || note.sung === undefined) {
      if (last) found[found.length - 1] = { ...last, restAfter: true };
    } else if (note.tied && last) found[found.length - 1] = { ...last, length: last.length + note.length };
    else
      found.push({
        number: note.sung,
        start: note.start,
        length: note.length,
        pitch: note.pitch,
        strong: note.strong,
        beat: beatLength(meter),
        barLength: (4 * meter[0]) / meter[1],
        restAfter: false,
      });
  }
  return found;
}
