import { withoutStress } from "@parley/sound/script";
import { displayPieces } from "./display-pieces.ts";
import { titleIn } from "./lrc.ts";
import type { Song } from "./song.ts";
import { sungNotes, type SungNote } from "./sung-notes.ts";
import { melodyLength } from "./sung-texts.ts";

/** Beats of the file in a quarter note that put every note on a beat, if one of these does. */
const RESOLUTIONS = [4, 8, 12, 16, 24, 48];

/** The options of `writeUltraStar`. */
export interface UltraStarOptions {
  /** One language, or two for call and response. Default: the first sung language. */
  readonly langs?: readonly string[];
  /** The file of the recording that the game plays. Default: the id of the song and `.mp3`. */
  readonly audio?: string;
  /** The lines that the second player sings, by id. Default: every second line. */
  readonly response?: readonly string[];
}

/**
 * A song as an UltraStar text file (format 1.1.0), verse after verse. With two languages it is a duet for call and response: the first
 * player sings the lines of the first language, the second player those of `response` in the second one. A language that lacks
 * a line leaves it to the other player. Never throws.
 *
 * ```ts
 * const notes = [{ start: 0, length: 2, bar: 1, strong: true, pitch: 60, sung: 1 }];
 * const syllables = [{ text: "лес", note: 1, notes: 1, startsWord: true, respelling: {} }];
 * const verse = { texts: { ru: { role: "original", lines: { a: { text: "лес", syllables } } } } };
 * const song = { id: "les", title: { ru: "Лес" }, rights: {}, melody: { tempo: 60, meter: [4, 4], key: "C", notes }, lines: [{ id: "a", from: 1, to: 1 }], verses: [verse] };
 * writeUltraStar(song).split("\n").slice(-3, -1); // [": 0 8 0 лес", "E"]
 * ```
 */
export function writeUltraStar(song: Song, options: UltraStarOptions = {}): string {
  const { melody, lines, verses, rights } = song;
  const sung = [
    ...new Set(verses.flatMap(({ texts }) => Object.keys(texts).filter((lang) => texts[lang]!.role !== "meaning"))),
  ];
  const langs = (options.langs?.filter((lang) => sung.includes(lang)) ?? sung.slice(0, 1)).slice(0, 2);
  const response = new Set(options.response ?? lines.filter((_, i) => i % 2 === 1).map(({ id }) => id));
  const notes = sungNotes(melody);
  const times = [...notes.flatMap(({ start, length }) => [start, length]), melodyLength(melody)];
  const fits = (by: number): boolean => times.every((time) => Math.abs(time * by - Math.round(time * by)) < 1e-6);
  const resolution = RESOLUTIONS.find(fits) ?? RESOLUTIONS.at(-1)!;
  const rowsOf = (player: number): string[] => {
    const rows = verses.flatMap(({ texts }, i) =>
      lines.flatMap(({ id, from }) => {
        const lang = langs.length === 2 && response.has(id) ? langs[1]! : langs[0];
        const chosen = [lang, ...langs].find((one) => one !== undefined && texts[one]?.lines[id] !== undefined);
        if (chosen === undefined || (langs.length === 2 && langs.indexOf(chosen) !== player)) return [];
        const offset = i * melodyLength(melody);
        const begin = Math.round((offset + (notes[from - 1]?.start ?? 0)) * resolution);
        const line = displayPieces(texts[chosen]!.lines[id]!);
        return [{ begin, rows: line.flatMap((piece) => noteRows(piece, notes, offset, resolution)) }];
      }),
    );
    return rows.flatMap(({ begin, rows: list }, i) => (i === 0 ? list : [`- ${begin}`, ...list]));
  };
  const author = rights.melody?.author ?? rights.words?.author ?? "trad.";
  const head = [
    "#VERSION:1.1.0",
    `#TITLE:${oneLine(titleIn(song, langs))}`,
    `#ARTIST:${oneLine(author)}`,
    `#LANGUAGE:${langs.join(", ")}`,
    `#MP3:${oneLine(options.audio ?? `${song.id}.mp3`)}`,
    // A beat of the file is a quarter of the beat that BPM counts.
    `#BPM:${Number(((melody.tempo * resolution) / 4).toFixed(4))}`,
    "#GAP:0",
    ...(langs.length === 2 ? [`#P1:${langs[0]}`, `#P2:${langs[1]}`] : []),
  ];
  const parts = langs.length === 2 ? ["P1", ...rowsOf(0), "P2", ...rowsOf(1)] : rowsOf(0);
  return [...head, ...parts, "E", ""].join("\n");
}

/** A syllable: one row for its first note, and `~` for each note it is held for. */
function noteRows(
  { syllable, text, after }: ReturnType<typeof displayPieces>[number],
  notes: readonly SungNote[],
  offset: number,
  resolution: number,
): string[] {
  return Array.from({ length: syllable.notes }, (_, k) => notes[syllable.note - 1 + k]).flatMap((note, k, all) => {
    if (!note) return [];
    const start = Math.round((offset + note.start) * resolution);
    const length = Math.max(1, Math.round(note.length * resolution));
    const letters = k === 0 ? oneLine(withoutStress(text)) : "~";
    // A space after the last row of a word keeps it apart from the next one.
    const isEnd = k + 1 === all.length && after === " ";
    return [`: ${start} ${length} ${note.pitch - 60} ${letters}${isEnd ? " " : ""}`];
  });
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, " ").replaceAll("\u00a0", " ");
