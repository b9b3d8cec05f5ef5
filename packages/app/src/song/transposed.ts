import type { Song } from "@parley/song";

/** Keys by their tonic in semitones above C, with few signs. */
const MAJOR = ["C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B"];
const MINOR = ["Cm", "C#m", "Dm", "Ebm", "Em", "Fm", "F#m", "Gm", "G#m", "Am", "Bbm", "Bm"];
const STEPS: { readonly [letter: string]: number } = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** A key moved by semitones. What is neither major nor minor stays the key of its signature as major. */
function movedKey(key: string, semitones: number): string {
  const [, letter = "C", sign = "", mode = ""] = /^([A-G])([#b]?)\s*(\w*)/.exec(key) ?? [];
  const tonic = STEPS[letter]! + (sign === "#" ? 1 : sign === "b" ? -1 : 0) + semitones;
  const names = /^m(?:in|$)/.test(mode) ? MINOR : MAJOR;
  return `${names[((tonic % 12) + 12) % 12]!}${/^(?:m|min\w*|maj\w*|)$/.test(mode) ? "" : mode}`;
}

/** A chord symbol moved by semitones; one that cannot be read is left out. */
function movedChord(chord: string, semitones: number): string | undefined {
  const [, root, rest = "", bass] = /^([A-G][#b]?)([^/]*)(?:\/([A-G][#b]?))?$/.exec(chord) ?? [];
  if (root === undefined) return undefined;
  return `${movedKey(root, semitones)}${rest}${bass === undefined ? "" : `/${movedKey(bass, semitones)}`}`;
}

/** A song with its melody higher or lower by semitones. Its ABC, which has the old notes, is left out. */
export function transposed<S extends Song>(song: S, semitones: number): S {
  if (semitones === 0) return song;
  const { melody } = song;
  return {
    ...song,
    abc: "",
    melody: {
      ...melody,
      key: movedKey(melody.key, semitones),
      ...(melody.changes
        ? {
            changes: melody.changes.map((change) =>
              change.key === undefined ? change : { ...change, key: movedKey(change.key, semitones) },
            ),
          }
        : {}),
      notes: melody.notes.map(({ chord, ...note }) => {
        const moved = chord === undefined ? undefined : movedChord(chord, semitones);
        return {
          ...note,
          ...(moved === undefined ? {} : { chord: moved }),
          ...(note.pitch === undefined ? {} : { pitch: note.pitch + semitones }),
        };
      }),
    },
  };
}
