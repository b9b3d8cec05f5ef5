import { ACCIDENTALS, type Key } from "./abc-key.ts";
import { HIGHEST, SEMITONES } from "./abc-notation.ts";

/** The accidentals that hold while a melody is read: to the end of the bar, and over a tie. */
export class Accidentals {
  private readonly inBar = new Map<string, number>();
  /** The letters of the note before, with their pitches, if it is tied to the next. */
  tied: ReadonlyMap<string, number> = new Map();

  /** A bar ends, and its accidentals with it. */
  endBar(): void {
    this.inBar.clear();
  }

  /** The name of a note in its octave, and its MIDI number; a match of `NOTE`. */
  pitchOf([, sign, letter = "", octaves = ""]: RegExpExecArray, key: Key): readonly [name: string, pitch: number] {
    const upper = letter.toUpperCase();
    const octave =
      (letter === upper ? 0 : 12) + 12 * (octaves.split("'").length - 1) - 12 * (octaves.split(",").length - 1);
    const name = `${upper}${octave}`;
    if (sign !== undefined) this.inBar.set(name, ACCIDENTALS[sign]!);
    const held = sign === undefined ? this.tied.get(name) : undefined;
    if (held !== undefined) return [name, held];
    const accidental = this.inBar.get(name) ?? key.accidentals[upper] ?? 0;
    const pitch = 60 + SEMITONES[upper]! + octave + accidental + key.transposed;
    return [name, Math.min(HIGHEST, Math.max(0, pitch))];
  }
}
