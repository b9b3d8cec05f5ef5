import type { Melody, Song, SongRole, SongText } from "./song.ts";

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

/** The end of the last note or rest of a melody in quarter notes. */
export function melodyLength(melody: Melody): number {
  return Math.max(0, ...melody.notes.map(({ start, length }) => start + length));
}

/** A text of a song that is sung: one language of one verse. */
export interface SungText {
  readonly lang: string;
  /** From 1. */
  readonly verse: number;
  readonly role: Exclude<SongRole, "meaning">;
  readonly text: SongText;
}

/**
 * The texts of a song that are sung, verse by verse, in the order of `langs`; without `langs`, in the order of the file. Never
 * throws.
 *
 * ```ts
 * const text = { role: "original", lines: {} };
 * sungTexts({ verses: [{ texts: { ko: { ...text, role: "meaning" }, ru: text } }] }).map(({ lang }) => lang); // ["ru"]
 * ```
 */
export function sungTexts(song: Pick<Song, "verses">, langs?: readonly string[]): SungText[] {
  return song.verses.flatMap(({ texts }, i) =>
    (langs ?? Object.keys(texts)).flatMap((lang): SungText[] => {
      const text = texts[lang];
      return text && text.role !== "meaning" ? [{ lang, verse: i + 1, role: text.role, text }] : [];
    }),
  );
}
