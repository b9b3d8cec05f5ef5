import type { ReportFinding } from "./finding.ts";
import type { SongFile, Span } from "./song-file.ts";
import type { SongLine } from "./song.ts";

/** The lines of a song with their ranges; ranges that do not cover each sung note once, in order, are reported. */
export function readLines(
  written: SongFile["lines"],
  { sung, report, span }: { readonly sung: number | undefined; readonly report: ReportFinding; readonly span: Span },
): SongLine[] {
  const lines: SongLine[] = [];
  const seen = new Set<string>();
  const at = written?.span ?? span;
  if (written === undefined || written.value.length === 0) report("song.notes", { span: at }, "the song has no lines");
  let next = 1;
  for (const { value, span: here } of written?.value ?? []) {
    const { id, notes, breath = false } = value;
    const fault = (message: string): void => report("song.notes", { line: id, span: notes.span }, message);
    if (seen.has(id)) {
      report("song.notes", { line: id, span: here }, `two lines are named ${id}`);
      continue;
    }
    seen.add(id);
    const range = /^(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?$/.exec(notes.value);
    const [from, to] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])];
    if (!range) fault(`“${notes.value}” is no range of notes like 1-12`);
    else if (from < 1 || to < from) fault(`${notes.value} ends before it begins`);
    else if (sung !== undefined && to > sung)
      fault(`${notes.value} ends at note ${to}, but the melody has ${sung} sung notes`);
    else if (from < next) fault(`${notes.value} begins at note ${from}, which a line before it has`);
    else if (from > next) fault(`no line has note${from - next > 1 ? `s ${next}-${from - 1}` : ` ${next}`} before it`);
    if (range && to >= from) next = Math.max(next, to + 1);
    lines.push({ id, from: range ? from : next, to: range ? Math.max(from, to) : next, breath });
  }
  const last = lines.at(-1);
  if (last && sung !== undefined && next <= sung)
    report(
      "song.notes",
      { line: last.id, span: at },
      `no line has note${next < sung ? `s ${next}-${sung}` : ` ${sung}`}, the last of the melody`,
    );
  return lines;
}
