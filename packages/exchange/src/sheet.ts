/** What a cell of a spreadsheet holds: words, a number, a date or time, a truth value, a formula with its value, an error. */
export type CellKind = "text" | "number" | "date" | "boolean" | "formula" | "error";

/** A cell that is not empty. */
export interface Cell {
  readonly kind: CellKind;
  /** What is shown. */
  readonly text: string;
  /** The formula, with its `=`. */
  readonly formula?: string;
}

/** A row with a cell that is not empty. */
export interface SheetRow {
  /** Its number in the spreadsheet, from 1. */
  readonly number: number;
  readonly hidden: boolean;
  /** By the number of the column, from 0. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** How many columns its first cell covers. */
  readonly merged: number;
}

/** One sheet of a spreadsheet. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
}

/** The formats of spreadsheets. */
export type SheetFormat = "csv" | "tsv" | "xlsx" | "ods";

/** A spreadsheet as it was read. */
export interface Workbook {
  readonly format: SheetFormat;
  /** Of a text file: the name of its encoding, and the character between its cells. */
  readonly encoding?: string;
  readonly separator?: string;
  readonly sheets: readonly Sheet[];
}

/** The most rows and columns of a sheet, and the most letters of a cell (ECMA-376, Excel). */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
export const MOST_LETTERS = 32_767;
/** The most cells with something in them, of all sheets. */
const MOST_CELLS = 1_000_000;

/** A file that is not read, and why. `hint` says what to do. Caught where the file is opened. */
export class SheetError extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Counts cells; throws a `SheetError` above the limit. */
export function cellCounter(): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count > MOST_CELLS)
      throw new SheetError(
        `it has more than ${MOST_CELLS} cells`,
        "save the sheet with the phrases as a file of its own",
      );
  };
}

/**
 * The letters of a column of a spreadsheet, by its number from 0. Never throws.
 *
 * ```ts
 * import { columnName } from "@parley/exchange";
 * columnName(0); // "A"
 * columnName(27); // "AB"
 * ```
 */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCodePoint(65 + ((rest - 1) % 26)) + name;
  return name;
}

/**
 * The number of a column by its letters, from 0; `undefined` for anything else. Never throws.
 *
 * ```ts
 * import { columnNumber } from "@parley/exchange";
 * columnNumber("AB"); // 27
 * columnNumber("1"); // undefined
 * ```
 */
export function columnNumber(name: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(name)) return undefined;
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.codePointAt(0)! - 64;
  return number <= MOST_COLUMNS ? number - 1 : undefined;
}
