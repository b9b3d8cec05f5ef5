import type { FindingPlace } from "./finding.ts";
import type { SongLine } from "./song.ts";
import type { LineReading } from "./sung-line.ts";
import type { SungNote } from "./sung-notes.ts";

/** A sung line with its syllables, its notes, and where it is written. */
export interface FittedLine {
  readonly verse: number;
  readonly line: SongLine;
  readonly lang: string;
  readonly role: "original" | "singable";
  readonly reading: LineReading;
  /** The sung notes of its range. */
  readonly notes: readonly SungNote[];
  /** The first note of each syllable, as an index in `notes`. */
  readonly starts: readonly number[];
  readonly at: FindingPlace;
  /** Whether its syllables and holds are as many as its notes. */
  readonly fits: boolean;
}

/** A row of `parley sing`: what a line has to sing, and on what. */
export interface SongRow {
  readonly verse: number;
  readonly line: string;
  readonly lang: string;
  readonly notes: number;
  readonly syllables: number;
  readonly holds: number;
  /** Stressed syllables of words of two syllables or more, and those of them that begin on a strong beat. */
  readonly stressed: number;
  readonly onStrong: number;
}
