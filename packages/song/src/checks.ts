import type { FittedLine, SongRow } from "./fitted-line.ts";
import type { ReportFinding } from "./finding.ts";
import { checkRhyme } from "./rhyme.ts";
import { checkClusters, checkVowels, checkWordCut } from "./singing-check.ts";
import type { Span } from "./song-file.ts";
import type { Melody, SongLine } from "./song.ts";
import { checkStress, countStresses } from "./stress-check.ts";
import type { SungNote } from "./sung-notes.ts";

/** A song whose lines are fitted to its notes. */
interface FittedSong {
  readonly melody: Melody;
  readonly lines: readonly SongLine[];
  readonly fitted: readonly FittedLine[];
  readonly notes: readonly SungNote[];
  readonly verses: number;
  /** Whether the melody and the ranges of the lines can be read. */
  readonly canFit: boolean;
  readonly report: ReportFinding;
  /** Where a line of the melody stands in the file. */
  readonly spanOf: (line: string) => Span;
}

/** Check how a song is sung; the result is a row for each sung line. */
export function checkSong(song: FittedSong): { readonly rows: SongRow[] } {
  const { fitted, notes, lines, canFit, report } = song;
  const highest = notes.reduce((most, { pitch }) => Math.max(most, pitch), 0);
  for (let verse = 1; verse <= song.verses; verse += 1) {
    const own = fitted.filter((line) => line.verse === verse);
    const texts = [...Map.groupBy(own, ({ lang }) => lang).values()];
    const whole = texts.filter((text) => text.length === lines.length);
    if (canFit) checkStress(whole, report);
    checkRhyme(
      whole.filter((text) => text.every(({ fits }) => fits)),
      lines.length,
      report,
    );
    for (const line of own.filter(({ fits }) => fits)) {
      const original = own.find((one) => one.role === "original" && one.line.id === line.line.id && one !== line);
      checkWordCut(line, report);
      checkClusters(line, original, report);
      checkVowels(line, highest, report);
    }
  }
  if (canFit) checkBreath(song);
  return { rows: fitted.map((line) => rowOf(line, canFit)) };
}

function rowOf(line: FittedLine, canFit: boolean): SongRow {
  const { verse, lang, reading, notes } = line;
  const { stressed, onStrong } = countStresses(line);
  return {
    verse,
    line: line.line.id,
    lang,
    notes: canFit ? notes.length : line.line.to - line.line.from + 1,
    syllables: reading.syllables.length,
    holds: reading.syllables.reduce((sum, one) => sum + one.notes - 1, 0),
    stressed,
    onStrong,
  };
}

/** How long people sing on one breath, in seconds. */
const BREATH_SECONDS = 8;

/** Report each part of a melody of more than 8 seconds without a rest or a breath, at the line in which it becomes too long. */
function checkBreath({ melody, lines, notes, spanOf, report }: FittedSong): void {
  const seconds = (quarters: number): number => (quarters * 60) / melody.tempo;
  let from: SungNote | undefined;
  let tooLong: SongLine | undefined;
  const close = (last: SungNote | undefined): void => {
    if (from && last && tooLong) {
      const length = seconds(last.start + last.length - from.start);
      const span = spanOf(tooLong.id);
      const message = `${length.toFixed(1)} s are sung without a rest or a breath, from note ${from.number} to note ${last.number}`;
      report("song.breath", { line: tooLong.id, span }, message);
    }
    [from, tooLong] = [undefined, undefined];
  };
  for (const note of notes) {
    const line = lines.find((one) => note.number >= one.from && note.number <= one.to);
    from ??= note;
    if (seconds(note.start + note.length - from.start) > BREATH_SECONDS + 1e-6) tooLong ??= line;
    if (note.restAfter || (line?.breath === true && note.number === line.to)) close(note);
  }
  close(notes.at(-1));
}
