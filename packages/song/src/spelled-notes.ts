import { naturalPitch, spell, type Spelling } from "./key.ts";
import type { Song } from "./song.ts";
import { signatureAt } from "./signature.ts";
import { writtenNotes } from "./written-notes.ts";

/**
 * How each note of a melody is written, rests left out: with the letter that the ABC has. Where the notes of the ABC are not those
 * of the melody (a repeat), as it is usual in the key. Never throws.
 *
 *     const note = { start: 0, length: 1, bar: 1, strong: true, pitch: 63 };
 *     spelledNotes({ abc: "K:C\n_E", melody: { key: "C", notes: [note] } }); // [{ step: "E", alter: -1, octave: 4 }]
 */
export function spelledNotes({ abc, melody }: Pick<Song, "abc" | "melody">): Spelling[] {
  const written = writtenNotes(abc);
  const sounding = melody.notes.filter(({ pitch }) => pitch !== undefined);
  return sounding.map(({ pitch, start }, i) => {
    const { step, octave } = written[i] ?? {};
    if (written.length === sounding.length && step && octave !== undefined) {
      const alter = pitch! - naturalPitch(step, octave);
      if (Math.abs(alter) <= 2) return { step, alter, octave };
    }
    return spell(pitch!, signatureAt(melody, start).key);
  });
}
