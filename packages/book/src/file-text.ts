/** The files of a book while they are repaired: their values with their ranges, and repairs that change single ranges. */
import { Document, parseDocument, Scalar, visit } from "yaml";
import type { YamlFault } from "./yaml-correction.ts";
import { mendYaml } from "./yaml-mending.ts";

declare const TextDecoder: new (label: string, options: object) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** One replaced range of a file: offsets in UTF-16 code units of the text as it was before this repair, without a byte order mark. */
export interface Repair {
  readonly rule: string;
  readonly path: string;
  /** The line of the range, from 1. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** What is written in its place. */
  readonly text: string;
  /** The lines of the range before and after. */
  readonly before: string;
  readonly after: string;
}

/** The text of a file, without a byte order mark; `undefined` for a file that is no text. */
export function textOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a file with one range replaced. */
export function replaced(bytes: Uint8Array, { from, to, text }: Repair): Uint8Array {
  const whole = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const mark = whole.startsWith("\ufeff") ? 1 : 0;
  return new TextEncoder().encode(whole.slice(0, from + mark) + text + whole.slice(to + mark));
}

/** A value in a YAML file, and its range. */
interface ScalarPlace {
  /** Where it begins in the text as the book is read, whose lines can be corrected. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly value: unknown;
}

/** A file with its values. */
export interface FileText {
  readonly text: string;
  /** What its YAML cannot be read for. */
  readonly faults: readonly YamlFault[];
  /** The values on lines that are read as they are written. */
  readonly scalars: readonly ScalarPlace[];
  /** The words of a value, as they are read. */
  wordsOf(scalar: ScalarPlace): string | undefined;
  lineStart(line: number): number | undefined;
  lineOf(start: number): string;
  repair(rule: string, from: number, to: number, text: string): Repair | undefined;
  /** The repair that gives a value other words: only the letters that differ, or the whole value where that is not possible. */
  rewrite(rule: string, scalar: ScalarPlace, words: string): Repair | undefined;
}

/** A file as its text. */
export function fileText(path: string, text: string): FileText {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const { text: mended, faults } = mendYaml(text);
  const shift = shiftOf(text, mended);
  let found: readonly ScalarPlace[] | undefined;
  const lineOf = (start: number): string => {
    const end = text.indexOf("\n", start);
    return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
  };
  const repair: FileText["repair"] = (rule, from, to, now) => {
    if (text.slice(from, to) === now) return undefined;
    const line = starts.findLastIndex((start) => start <= from);
    const end = text.indexOf("\n", Math.max(from, to - 1));
    const last = end < 0 ? text.length : end;
    const trim = (lines: string): string => lines.replace(/\r?\n?$/, "").replaceAll("\r\n", "\n");
    const start = starts[line]!;
    return {
      rule,
      path,
      line: line + 1,
      from,
      to,
      text: now,
      before: trim(text.slice(start, last)),
      after: trim(text.slice(start, from) + now + text.slice(to, Math.max(to, last))),
    };
  };
  /** Whether a value has these words after a repair, and all others are as they were. */
  const readsAs = (words: string, { at, from }: ScalarPlace, one: Repair): boolean => {
    const [start, end] = [one.from + at - from, one.to + at - from];
    const { values, isReadable } = parsedValues(mended.slice(0, start) + one.text + mended.slice(end));
    const again = values.find((other) => other.from === at);
    return isReadable && values.length === parsedValues(mended).values.length && again?.value === words;
  };
  const wordsOf: FileText["wordsOf"] = ({ value }) => (typeof value === "string" ? wordsIn(value) : undefined);
  return {
    text,
    faults,
    get scalars() {
      found ??= parsedValues(mended).values.flatMap(({ from, to, value }) => {
        const moved = shift(from, to);
        return moved === undefined ? [] : [{ at: from, from: from + moved, to: to + moved, value }];
      });
      return found;
    },
    wordsOf,
    lineStart: (line) => starts[line - 1],
    lineOf,
    repair,
    rewrite(rule, scalar, words) {
      const raw = text.slice(scalar.from, scalar.to);
      const was = wordsOf(scalar) ?? "";
      const at = raw.indexOf(was);
      if (at >= 0 && at < 2 && was !== "") {
        const now = raw.slice(0, at) + words + raw.slice(at + was.length);
        const [from, to, put] = difference(raw, now);
        const candidate = repair(rule, scalar.from + from, scalar.from + to, put);
        // Most words need no second look: they cannot be read as anything else.
        if (candidate && (isOrdinary(raw, words, put) || readsAs(words, scalar, candidate))) return candidate;
      }
      const end = /\r?\n$/.exec(raw)?.[0] ?? "";
      return repair(rule, scalar.from, scalar.to, quotedFully(words) + end);
    },
  };
}

/** Whether a value in its quotes, or without quotes, surely has these words after some letters are put into it. */
function isOrdinary(raw: string, words: string, put: string): boolean {
  if (/["'\\]/.test(words) || /["'\\\n]/.test(put)) return false;
  if (/^(?:true|false|null)$/i.test(words)) return false;
  return /^["']/.test(raw) || /^\p{L}(?:[^:#\n]|:(?! |$))*$/u.test(words);
}

/** Words as they are read of a value: a line in NFC without spaces at its ends. */
const wordsIn = (value: string): string =>
  value
    .normalize("NFC")
    .replace(/[ \t]*\r?\n[ \t]*/g, " ")
    .trim();

/** A text in double quotes, with escapes where it needs them. */
function quotedFully(words: string): string {
  const scalar = new Scalar(words);
  scalar.type = "QUOTE_DOUBLE";
  return new Document(scalar).toString({ lineWidth: 0 }).trimEnd();
}

/** The part of a text that differs from another: its start and end, and what the other has there. */
function difference(before: string, now: string): readonly [from: number, to: number, put: string] {
  let from = 0;
  while (from < before.length && from < now.length && before[from] === now[from]) from += 1;
  let end = 0;
  const most = Math.min(before.length, now.length) - from;
  while (end < most && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [from, before.length - end, now.slice(from, now.length - end)];
}

/** How far a range of a corrected text is from its place in the text; `undefined` where one of its lines is corrected. */
function shiftOf(text: string, mended: string): (from: number, to: number) => number | undefined {
  if (text === mended) return () => 0;
  const [written, read] = [text.split("\n"), mended.split("\n")];
  const starts: number[] = [];
  const shifts: number[] = [];
  let [at, shift] = [0, 0];
  for (const [i, line] of read.entries()) {
    starts.push(at);
    shifts.push(shift);
    at += line.length + 1;
    shift += written[i]!.length - line.length;
  }
  return (from, to) => {
    const first = starts.findLastIndex((start) => start <= from);
    for (let i = first; i < read.length && starts[i]! < Math.max(to, from + 1); i += 1)
      if (written[i] !== read[i]) return undefined;
    return shifts[first];
  };
}

/** A value and its range in the text that was parsed. */
type ParsedValue = Omit<ScalarPlace, "at">;

/** All values of a YAML text, without keys, and whether the whole text can be read. */
function parsedValues(text: string): { readonly values: readonly ParsedValue[]; readonly isReadable: boolean } {
  const values: ParsedValue[] = [];
  try {
    const document = parseDocument(text, { prettyErrors: false, schema: "core", uniqueKeys: false, version: "1.2" });
    visit(document, {
      Scalar(key, { range, value }) {
        if (key !== "key" && range) values.push({ from: range[0], to: range[1], value });
      },
    });
    return { values, isReadable: document.errors.length === 0 };
  } catch {
    // It is nested too deeply: reading reports it, and nothing in it is repaired.
    return { values: [], isReadable: false };
  }
}
