/** Tables in text files: cells between commas, semicolons or tabs, in quotes where they hold one of these (RFC 4180). */
import { cellCounter, MOST_COLUMNS, MOST_LETTERS, MOST_ROWS, SheetError, type Cell, type SheetRow } from "./sheet.ts";

/** A table of a text file. */
export interface DelimitedTable {
  readonly separator: string;
  readonly rows: readonly SheetRow[];
}

const SEPARATORS = [",", ";", "\t", "|"] as const;

/**
 * The rows of a table in a text; unless it is given, the separator is the one that gives most rows the same number of cells. A quoted line break belongs
 * to its cell. Throws a `SheetError` above the limits of spreadsheets.
 *
 * ```ts
 * import { readDelimited } from "@parley/exchange";
 * readDelimited("ko;ru\n물;вода").separator; // ";"
 * ```
 */
export function readDelimited(text: string, given?: string): DelimitedTable {
  const named = given === undefined ? /^sep=(.)\r?\n/.exec(text) : null;
  const separator = given ?? named?.[1] ?? detectSeparator(text);
  const rows: SheetRow[] = [];
  const count = cellCounter();
  let number = named ? 1 : 0;
  for (const record of records(text, separator, named?.[0].length ?? 0)) {
    number += 1;
    if (number > MOST_ROWS)
      throw new SheetError(`it has more than ${MOST_ROWS} rows`, "delete the empty rows at its end");
    const cells = new Map<number, Cell>();
    for (const [column, value] of record.entries()) {
      if (value === "") continue;
      count();
      if (column >= MOST_COLUMNS)
        throw new SheetError(
          `row ${number} has more than ${MOST_COLUMNS} cells`,
          "save the table again with one row a line",
        );
      cells.set(column, { kind: "text", text: value });
    }
    if (cells.size > 0) rows.push({ number, hidden: false, cells, merged: 1 });
  }
  return { separator, rows };
}

/** The first records of a text are tried with each separator. */
const TRIED = 60;

/** The separator that most of the first records agree on. */
function detectSeparator(text: string): string {
  let [best, most]: [string, number] = [",", 0];
  for (const separator of SEPARATORS) {
    const widths: number[] = [];
    for (const record of records(text.slice(0, 400_000), separator, 0, Number.POSITIVE_INFINITY)) {
      if (record.some((value) => value.trim() !== "")) widths.push(record.length);
      if (widths.length === TRIED) break;
    }
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    // Commas stand in phrases too: then the number of cells differs from row to row.
    const agreed = Math.max(0, ...counts.values()) / Math.max(1, widths.length);
    const typical = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
    const points = agreed + Math.min(typical, 10) / 1000 + (separator === "\t" ? 0.1 : 0);
    if (agreed > 0 && points > most) [best, most] = [separator, points];
  }
  return best;
}

/** The records of a text from an offset. Throws a `SheetError` for a cell with more letters than `most`. */
function* records(text: string, separator: string, from: number, most = MOST_LETTERS): Generator<string[]> {
  // Where lines end with CR and LF, a CR alone is a line break within a cell.
  const isLineEnd = text.includes("\n") ? (at: number) => text[at] === "\n" : (at: number) => text[at] === "\r";
  const limit = text.length;
  let record: string[] = [];
  let at = from;
  while (at < limit) {
    let value = "";
    const quoted = text[at] === '"' ? quotedCell(text, at, separator) : undefined;
    if (quoted) [value, at] = quoted;
    else {
      const start = at;
      while (at < limit && text[at] !== separator && !isLineEnd(at)) at += 1;
      value = text.slice(start, text[at] === "\n" && text[at - 1] === "\r" && at > start ? at - 1 : at);
      if (value.endsWith("\r") && at === limit) value = value.slice(0, -1);
    }
    if (value.length > most)
      throw new SheetError(
        `a cell has ${value.length} letters, and a spreadsheet has at most ${MOST_LETTERS}`,
        "this is no table of phrases, or a quote has no other half",
      );
    record.push(value);
    if (text[at] === separator) {
      at += 1;
      if (at === limit) record.push("");
      continue;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    at += 1;
    yield record;
    record = [];
  }
  if (record.length > 0) yield record;
}

/** A cell in quotes: its value, and where it ends. `undefined` where the quote does not end before a separator or a line. */
function quotedCell(text: string, from: number, separator: string): [value: string, end: number] | undefined {
  const parts: string[] = [];
  let start = from + 1;
  while (start - from < MOST_LETTERS * 2) {
    const end = text.indexOf('"', start);
    if (end < 0) return undefined;
    parts.push(text.slice(start, end));
    const next = text[end + 1];
    if (next !== '"') {
      const ends = next === undefined || next === separator || next === "\n" || next === "\r";
      return ends ? [parts.join('"').replaceAll("\r\n", "\n"), end + 1] : undefined;
    }
    start = end + 2;
  }
  return undefined;
}

/**
 * A table as text, with commas, and quotes where they are needed. A text that a spreadsheet would run as a formula has an apostrophe
 * before it (OWASP, CSV injection). Never throws.
 *
 * ```ts
 * import { writeDelimited } from "@parley/exchange";
 * writeDelimited([["=1+1", "a,b"]]); // `'=1+1,"a,b"\r\n`
 * ```
 */
export function writeDelimited(rows: readonly (readonly string[])[]): string {
  const cell = (value: string): string => {
    const safe = escapeFormula(value);
    return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** A text with an apostrophe before it where a spreadsheet would run it; one that has an apostrophe there already gets another. */
const escapeFormula = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** A text without the apostrophe that `escapeFormula` puts before it. */
export const unescapeFormula = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
