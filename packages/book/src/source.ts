import type { Folder } from "./folder.ts";
import { troubleOf, type Rule } from "./rule.ts";
import { FILE_RULES } from "./rules/file.ts";
import type { YamlFault } from "./yaml-correction.ts";
import type { Level, Position, Trouble } from "./trouble.ts";

declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** One text file of a book, which reports troubles by position. */
export interface Source {
  readonly path: string;
  /** The text as it is read: with the lines corrected that YAML cannot read. */
  readonly text: string;
  /** Report what the file cannot be read for, and read the text as it is then corrected, with as many lines. */
  mended(text: string, faults: readonly YamlFault[]): Source;
  position(offset: number): Position;
  /** Report a trouble at a span. The end is exclusive. */
  report(rule: Rule, span: Span, message: string, hint?: string, level?: Level): void;
  /** Note that all lines between two offsets follow from a trouble: those of keys, values and YAML are not reported there. */
  explain(from: number, to: number): void;
  /** Whether the line of an offset is explained. */
  isExplained(offset: number): boolean;
}

/** A span in a text, in UTF-16 code units: an offset, or an offset and an end. */
export type Span = number | readonly [number, number];

/** The largest file that is read. A chapter of a thousand entries has about 400 kB. */
const FILE_LIMIT = 4_000_000;
/** The same of the ledger, which only grows: more than 100,000 signed lines. */
const LEDGER_LIMIT = 128_000_000;

/** A text file as a Source; `undefined`, and a trouble, if it cannot be read as UTF-8. */
export function openSource(folder: Folder, path: string, troubles: Trouble[]): Source | undefined {
  const at = { path, line: 1, column: 1 };
  const bytes = folder.read(path);
  if (bytes === undefined) {
    // An item that is no file, or may not be read, has been reported already.
    const item = folder.items.find((one) => one.path === path);
    if (item === undefined) troubles.push(troubleOf(FILE_RULES["file-missing"], at, `${path} is not there`));
    else if (item.kind === "file" && !item.unreadable)
      troubles.push(troubleOf(FILE_RULES["file-unreadable"], at, `${path} cannot be read`));
    return undefined;
  }
  const limit = path === "ledger.jsonl" ? LEDGER_LIMIT : FILE_LIMIT;
  if (bytes.length > limit) {
    const size = (bytes.length / 1e6).toFixed(1);
    const message = `${path} has ${size} MB; a text file of a book has at most ${limit / 1e6} MB`;
    troubles.push(troubleOf(FILE_RULES["file-too-large"], at, message));
    return undefined;
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\n") && /\r[^\r]/.test(text)) {
      troubles.push(troubleOf(FILE_RULES["line-ends"], at, `${path} is one line: its lines end with CR only`));
      return undefined;
    }
    return makeSource(path, text, troubles);
  } catch {
    const line = lineOfBadByte(bytes);
    const message = `${path} is not UTF-8: line ${line} has bytes of another encoding`;
    troubles.push(troubleOf(FILE_RULES["not-utf8"], { ...at, line }, message));
    return undefined;
  }
}

/** A text as a Source; `written` is the text of the file, where some lines of it are corrected. */
function makeSource(path: string, text: string, troubles: Trouble[], written = text): Source {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const position = (offset: number): Position => {
    const line = lineAt(offset);
    return { path, line: line + 1, column: Array.from(text.slice(starts[line], offset)).length + 1 };
  };
  const explained = new Set<number>();
  const lines = written === text ? undefined : written.split("\n");
  return {
    path,
    text,
    position,
    mended(now, faults) {
      const source = makeSource(path, now, troubles, text);
      for (const { line, from, to, message, hint } of faults) {
        const start = starts[line]!;
        this.report(FILE_RULES["not-yaml"], [start + from, start + to], message, hint);
        const begin = now.split("\n", line).join("\n").length + (line > 0 ? 1 : 0);
        source.explain(begin, begin);
      }
      return source;
    },
    explain(from, to) {
      for (let line = lineAt(from); line <= lineAt(to); line += 1) explained.add(line);
    },
    isExplained: (offset) => explained.has(lineAt(offset)),
    report(rule, span, message, hint, level) {
      const [from, to] = typeof span === "number" ? [span, span] : span;
      const at = position(Math.min(from, text.length));
      if (rule.followsFromYaml && explained.has(at.line - 1)) return;
      const read = text.slice(starts[at.line - 1], starts[at.line] ?? text.length + 1).trimEnd();
      const source = lines?.[at.line - 1]?.trimEnd() ?? read;
      const last = position(Math.min(Math.max(from, to - 1), text.length));
      const end = last.line === at.line && last.column > at.column ? last.column : at.column;
      const column = source === read ? at.column : columnIn(source, read, at.column, end);
      const range = end > at.column ? { end: end + column - at.column } : {};
      troubles.push(troubleOf(rule, { ...at, column, ...range, source }, message, hint, level));
    },
  };
}

/** The column in a line as it is written of what stands at some columns of the line as it is read. */
function columnIn(written: string, read: string, column: number, end: number): number {
  const covered = Array.from(read)
    .slice(column - 1, end)
    .join("");
  const before = Array.from(read)
    .slice(0, column - 1)
    .join("").length;
  // A correction puts few characters into a line: a quote, a space, a brace.
  const at = written.indexOf(covered, Math.max(0, before - 4));
  return at < 0
    ? Math.min(column, Math.max(1, Array.from(written).length))
    : Array.from(written.slice(0, at)).length + 1;
}

function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    let to = bytes.indexOf(10, from);
    if (to < 0) to = bytes.length;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    line += 1;
    from = to + 1;
  }
  return 1;
}
