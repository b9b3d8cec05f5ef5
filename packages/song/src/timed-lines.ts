import { withoutStress } from "@parley/sound/script";
import { displayPieces } from "./display-pieces.ts";
import type { Song, SungLine } from "./song.ts";
import { sungNotes } from "./sung-notes.ts";
import { melodyLength, sungTexts } from "./sung-texts.ts";

/** A syllable with its times in seconds from the start of the song. */
export interface TimedSyllable {
  /** As its native readers write it: with punctuation, without stress marks. */
  readonly text: string;
  /** A space where a word ends, else nothing. */
  readonly after: "" | " ";
  readonly start: number;
  readonly end: number;
  /** The number of its first note, and how many it is held for. */
  readonly note: number;
  readonly notes: number;
}

/** A sung line with its times in seconds. */
export interface TimedLine {
  readonly lang: string;
  /** From 1. */
  readonly verse: number;
  readonly line: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly syllables: readonly TimedSyllable[];
  /** Its plain translations, by language. */
  readonly meaning: { readonly [lang: string]: string };
}

/**
 * The sung lines of a song in the order in which they are sung, verse after verse; those of several languages at the same time in the
 * order of `langs`. Never throws.
 *
 * ```ts
 * const notes = [{ start: 0, length: 2, bar: 1, strong: true, pitch: 60, sung: 1 }];
 * const syllables = [{ text: "лес", note: 1, notes: 1, startsWord: true, respelling: {} }];
 * const verse = { texts: { ru: { role: "original", lines: { a: { text: "лес", syllables } } } } };
 * const song = { melody: { tempo: 60, meter: [4, 4], key: "C", notes }, lines: [{ id: "a", from: 1, to: 1 }], verses: [verse, verse] };
 * timedLines(song).map(({ start, end }) => [start, end]); // [[0, 2], [2, 4]]
 * ```
 */
export function timedLines(song: Song, langs?: readonly string[]): TimedLine[] {
  const { melody, lines, verses } = song;
  const seconds = 60 / melody.tempo;
  const notes = sungNotes(melody);
  const texts = sungTexts(song, langs);
  return verses.flatMap(({ texts: all }, i) =>
    lines.flatMap(({ id, from, to }): TimedLine[] => {
      const first = notes[from - 1];
      const last = notes[to - 1];
      if (!first || !last) return [];
      const offset = i * melodyLength(melody);
      const at = (quarters: number): number => (offset + quarters) * seconds;
      return texts.flatMap(({ verse, lang, text }): TimedLine[] => {
        const words = text.lines[id];
        if (verse !== i + 1 || !words) return [];
        const meaning = Object.entries(all).flatMap(([tag, { role, lines: plain }]) =>
          role === "meaning" && plain[id] ? [[tag, plain[id].text]] : [],
        );
        const times = { start: at(first.start), end: at(last.start + last.length) };
        const syllables = timedSyllables(words, notes, at);
        return [
          {
            lang,
            verse,
            line: id,
            ...times,
            text: withoutStress(words.text),
            syllables,
            meaning: Object.fromEntries(meaning),
          },
        ];
      });
    }),
  );
}

function timedSyllables(
  line: SungLine,
  notes: ReturnType<typeof sungNotes>,
  at: (quarters: number) => number,
): TimedSyllable[] {
  return displayPieces(line).flatMap(({ syllable: { note, notes: count }, text, after }): TimedSyllable[] => {
    const first = notes[note - 1];
    const last = notes[note + count - 2];
    if (!first || !last) return [];
    return [
      {
        text: withoutStress(text),
        after,
        start: at(first.start),
        end: at(last.start + last.length),
        note,
        notes: count,
      },
    ];
  });
}
