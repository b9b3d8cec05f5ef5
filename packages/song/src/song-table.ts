/** A song as text for a terminal: its syllables under its notes. */
import { columnWidth, printable } from "@parley/book";
import type { FittedLine } from "./fitted-line.ts";
import type { ReadSong } from "./read-songs.ts";
import { SONG_RULES } from "./rules.ts";
import type { SungNote } from "./sung-notes.ts";

const NAMES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"];

/** A number with at most two decimals. */
const figure = (value: number): string => String(Math.round(value * 100) / 100);

/** A note as its name, its octave and its length in beats: E5 1.5. */
const nameOf = ({ pitch, length, beat }: SungNote): string =>
  `${NAMES[pitch % 12]}${Math.floor(pitch / 12) - 1} ${figure(length / beat)}`;

/** The cells of a row: a syllable on its first note, a dash on each note that it is held for. */
function cellsOf({ reading, notes }: FittedLine): string[] {
  const cells = reading.syllables.flatMap(({ text, notes: count, startsWord, stressed }, i) => {
    const isLast = reading.syllables[i + 1]?.startsWord !== false;
    const word = `${startsWord ? "" : "-"}${stressed === true ? text.toUpperCase() : text}${isLast ? "" : "-"}`;
    return [word, ...Array.from({ length: count - 1 }, () => "—")];
  });
  return notes.length > cells.length
    ? [...cells, ...Array.from({ length: notes.length - cells.length }, () => "?")]
    : cells;
}

/** Rows with their cells in columns; a cell is as wide as it is in a terminal. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(...rows.map((row) => columnWidth(row[i] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, i) => cell + " ".repeat(widths[i]! - columnWidth(cell)))
      .join("  ")
      .trimEnd(),
  );
}

/**
 * A song as a table: for each line its notes with their lengths in beats, a star on each strong beat, and the syllables of each sung
 * text under them, stressed ones in capitals; below it what was found, with what to do. Never throws.
 *
 * ```ts
 * import { readSongs, songTable } from "@parley/song";
 * readSongs({ items: [], read: () => undefined }).songs.map(songTable); // []
 * ```
 */
export function songTable({ song, fitted, findings }: ReadSong): string {
  const { melody } = song;
  const out = [`${song.id}: ${Object.values(song.title).join(" / ")}`, headOf(melody)];
  for (const [verse] of song.verses.entries())
    for (const line of song.lines) {
      const own = fitted.filter((one) => one.verse === verse + 1 && one.line.id === line.id);
      const notes = own[0]?.notes ?? [];
      const breath = line.breath ? ", breath" : "";
      out.push("", `verse ${verse + 1}, line ${line.id} (notes ${line.from}-${line.to}${breath})`);
      const rows = [
        ["note", ...notes.map(nameOf)],
        ["beat", ...notes.map(({ strong, restAfter }) => `${strong ? "*" : "."}${restAfter ? " rest" : ""}`)],
        ...own.map((one) => [one.lang, ...cellsOf(one)]),
      ];
      out.push(...columns(rows).map((row) => `  ${row}`));
    }
  if (findings.length > 0) out.push("");
  const told = new Set<string>();
  for (const { check, level, verse, line, lang, message } of findings) {
    const where = [verse === undefined ? "" : `verse ${verse}`, line === undefined ? "" : `line ${line}`, lang ?? ""];
    out.push(`${level}: ${[...where.filter((part) => part !== ""), message].join(", ")} [${check}]`);
    if (!told.has(check)) out.push(`  hint: ${SONG_RULES[check as keyof typeof SONG_RULES].hint}`);
    told.add(check);
  }
  return `${out.map(printable).join("\n")}\n`;
}

/** Tempo, meter and key of a melody in a line. */
function headOf({ tempo, meter, key }: ReadSong["song"]["melody"]): string {
  return `${figure(tempo)} quarter notes a minute, ${meter.join("/")}, key ${key}`;
}
