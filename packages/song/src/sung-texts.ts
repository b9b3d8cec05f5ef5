import type { Melody, Song, SongRole, SongText } from "./song.ts";

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
