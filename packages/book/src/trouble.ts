import { eastAsianWidth } from "get-east-asian-width";

/** Where something is: a file of the book, a line and a column, both from 1, as editors count. */
export interface Position {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** `stop`: no kit is built. `warning`: a kit is built, and the author should check this. */
export type Level = "stop" | "warning";

/** A trouble of a book: its position, its message, and its hint. The name of a rule never changes. */
export interface Trouble extends Position {
  readonly level: Level;
  readonly rule: string;
  /** The last column it covers, if it covers more than one character of its line. */
  readonly end?: number;
  readonly message: string;
  readonly hint?: string;
  /** The text of the line, to be shown with a caret under the column. */
  readonly source?: string;
}

/**
 * The number of terminal columns of a text: a Hangul block has two, a combining mark none (Unicode UAX #11). Never throws.
 *
 * ```ts
 * columnWidth("어디 doc"); // 8
 * ```
 */
export function columnWidth(text: string): number {
  let columns = 0;
  for (const letter of Array.from(text)) {
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(letter)) continue;
    columns += eastAsianWidth(letter.codePointAt(0)!);
  }
  return columns;
}

/** At most 160 columns of a line around a column, and the column in that part. */
function window(source: string, column: number): [string[], number] {
  const letters = Array.from(source);
  if (letters.length <= 160) return [letters, column];
  const from = Math.max(0, column - 60);
  const before = from > 0 ? ["…"] : [];
  const after = from + 120 < letters.length ? ["…"] : [];
  return [[...before, ...letters.slice(from, from + 120), ...after], column - from + before.length];
}

/** The line of a trouble, and carets under the columns it covers. */
function underlined(source: string, { line, column, end = column }: Trouble): [string, string] {
  const [letters, at] = window(source.replace(/\t/g, " "), column);
  const gutter = `  ${line} | `;
  const before = letters.slice(0, at - 1).join("");
  const covered = letters.slice(at - 1, at + end - column).join("");
  return [
    gutter + letters.join(""),
    " ".repeat(gutter.length + columnWidth(before)) + "^".repeat(Math.max(1, end > column ? columnWidth(covered) : 1)),
  ];
}

/** Characters that would move the cursor of a terminal or turn its text around. */
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text of a book that is safe on a terminal: control characters as their codes. Never throws.
 *
 * ```ts
 * printable("a\u0007"); // "a\\u0007"
 * ```
 */
export function printable(text: string): string {
  return text.replace(CONTROL, (letter) => `\\u${letter.codePointAt(0)!.toString(16).padStart(4, "0")}`);
}

/**
 * A trouble as text: position, message, rule, the line with carets under its columns, and the hint. Control characters are written
 * as their codes. Never throws.
 *
 * ```ts
 * formatTrouble({ level: "stop", rule: "no-id", path: "a.yaml", line: 1, column: 3, message: "an entry needs an id" }); // "a.yaml:1:3: an entry needs an id [no-id]"
 * ```
 */
export function formatTrouble(trouble: Trouble): string {
  const { path, line, column, message, rule } = trouble;
  const out = [`${printable(path)}:${line}:${column}: ${printable(message)} [${rule}]`];
  // In the line of the file, a control character has one column, so that the carets stand under the right ones.
  if (trouble.source !== undefined) out.push(...underlined(trouble.source.replace(CONTROL, "\ufffd"), trouble));
  if (trouble.hint !== undefined) out.push(`  hint: ${printable(trouble.hint)}`);
  return out.join("\n");
}

/**
 * Troubles sorted by file, line, column and rule. Never throws.
 *
 * ```ts
 * sortTroubles([{ level: "stop", rule: "a", path: "b.yaml", line: 1, column: 1, message: "" }]).length; // 1
 * ```
 */
export function sortTroubles(troubles: readonly Trouble[]): Trouble[] {
  const key = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return troubles.toSorted(
    (a, b) => key(a.path, b.path) || a.line - b.line || a.column - b.column || key(a.rule, b.rule),
  );
}
