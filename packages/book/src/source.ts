import type { Folder } from "./folder.ts";
import { troubleOf, type Rule } from "./rule.ts";
import { FILE_RULES } from "./rules/file.ts";
import type { Level, Position, Trouble } from "./trouble.ts";

declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** One text file of a book, which reports troubles by position. */
export interface Source {
  readonly path: string;
  readonly text: string;
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
  if (bytes.length > FILE_LIMIT) {
    const size = (bytes.length / 1e6).toFixed(1);
    const message = `${path} has ${size} MB; a text file of a book has at most ${FILE_LIMIT / 1e6} MB`;
    troubles.push(troubleOf(FILE_RULES["file-too-large"], at, message));
    return undefined;
  }
  try {
    return makeSource(path, new TextDecoder("utf-8", { fatal: true }).decode(bytes), troubles);
  } catch {
    const line = lineOfBadByte(bytes);
    const message = `${path} is not UTF-8: line ${line} has bytes of another encoding`;
    troubles.push(troubleOf(FILE_RULES["not-utf8"], { ...at, line }, message));
    return undefined;
  }
}

/** A text as a Source. */
function makeSource(path: string, text: string, troubles: Trouble[]): Source {
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
  return {
    path,
    text,
    position,
    explain(from, to) {
      for (let line = lineAt(from); line <= lineAt(to); line += 1) explained.add(line);
    },
    isExplained: (offset) => explained.has(lineAt(offset)),
    report(rule, span, message, hint, level) {
      const [from, to] = typeof span === "number" ? [span, span] : span;
      const at = position(Math.min(from, text.length));
      if (rule.followsFromYaml && explained.has(at.line - 1)) return;
      const source = text.slice(starts[at.line - 1], starts[at.line] ?? text.length + 1).trimEnd();
      const last = position(Math.min(Math.max(from, to - 1), text.length));
      const end = last.line === at.line && last.column > at.column ? { end: last.column } : {};
      troubles.push(troubleOf(rule, { ...at, ...end, source }, message, hint, level));
    },
  };
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
