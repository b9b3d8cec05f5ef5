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
  /** The notes at which a line may begin: after the line before, and after all lines before. */
  let [next, free] = [1, 1];
  /** Whether the end of the line before is not known, so that the line after it can begin anywhere. */
  let isOpen = false;
  /** The line before, as it is written. */
  let before: { readonly id: string; readonly notes: string } | undefined;
  for (const { value, span: here } of written?.value ?? []) {
    const { id, notes, breath = false } = value;
    const fault = (message: string): void => report("song.notes", { line: id, span: notes.span }, message);
    const previous = before;
    before = { id, notes: notes.value };
    if (seen.has(id)) {
      report("song.notes", { line: id, span: here }, `two lines are named ${id}`);
      isOpen = true;
      continue;
    }
    seen.add(id);
    const range = /^(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?$/.exec(notes.value);
    const [from, to] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])];
    if (!range) fault(`“${notes.value}” is no range of notes like 1-12`);
    else if (from < 1 || to < from) fault(`${notes.value} ends before it begins`);
    else if (sung !== undefined && to > sung)
      fault(`${notes.value} ends at note ${to}, but the melody has ${sung} sung notes`);
    else if (!isOpen && from < free && from !== next)
      fault(`${notes.value} begins at note ${from}, which a line before it has`);
    else if (!isOpen && from > free)
      fault(
        `no line has note${from - free > 1 ? `s ${free}-${from - 1}` : ` ${free}`} before it${previous === undefined ? "" : `; line ${previous.id} is ${previous.notes}`}`,
      );
    isOpen = !range || to < from || (sung !== undefined && to > sung);
    if (!isOpen) [next, free] = [to + 1, Math.max(free, to + 1)];
    lines.push({ id, from: range ? from : free, to: range ? Math.max(from, to) : free, breath });
  }
  const last = lines.at(-1);
  if (last && sung !== undefined && !isOpen && free <= sung)
    report(
      "song.notes",
      { line: last.id, span: at },
      `no line has note${free < sung ? `s ${free}-${sung}` : ` ${sung}`}, the last of the melody`,
    );
  return lines;
}
