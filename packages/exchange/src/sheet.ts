import type { SourceStep, Words } from "@parley/book";
import type { ColumnMeaning } from "./header.ts";

/** What a cell of a spreadsheet holds: words, a number, a date or time, a truth value, a formula with its value, an error. */
export type CellKind = "text" | "number" | "date" | "boolean" | "formula" | "error";

/** A cell that is not empty. */
export interface Cell {
  readonly kind: CellKind;
  /** What is shown. */
  readonly text: string;
  /** The formula, with its `=`. */
  readonly formula?: string;
  /** What stands beside a text in a file of phrases. */
  readonly beside?: Beside;
}

/** What a file of phrases has beside a text: as in a book, and the names of its recordings in the file. */
export interface Beside {
  readonly say?: { readonly [tag: string]: string };
  readonly gloss?: string;
  readonly source?: readonly SourceStep[];
  readonly recordings?: readonly string[];
}

/** Properties of an entry as plain data, as in a chapter of a book. */
export type Fields = { readonly [key: string]: unknown };

/** A row with a cell that is not empty. */
export interface SheetRow {
  /** Its number in the spreadsheet, from 1. */
  readonly number: number;
  readonly hidden: boolean;
  /** By the number of the column, from 0. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** How many columns its first cell covers. */
  readonly merged: number;
  /** Of a file of phrases: what an entry has besides its texts, and the name of its picture in the file. */
  readonly fields?: Fields;
  readonly picture?: string;
}

/** A column of a file of phrases, which needs no header: what it has, where that is known, and its name. */
export interface GivenColumn {
  readonly header: string;
  readonly meaning?: ColumnMeaning;
}

/** One sheet of a spreadsheet. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  /** Of a file of phrases: its columns, of which no row is a header. */
  readonly given?: readonly GivenColumn[];
}

/** The formats that are read: spreadsheets, and files of phrases of other programs. */
export type SheetFormat =
  | "csv"
  | "tsv"
  | "xlsx"
  | "ods"
  | "json"
  | "obf"
  | "obz"
  | "txc"
  | "apkg"
  | "anki-text"
  | "wikitext";

/** Where the texts of a file are from, as far as it says. */
export interface Origin {
  readonly where?: string;
  readonly by?: string;
  readonly licence?: string;
}

/** A picture or recording of a file. */
export interface MediaFile {
  /** Its bytes. Throws a `SheetError` where they are damaged or too large. */
  readonly read: () => Uint8Array;
  readonly credit?: { readonly by?: string; readonly licence?: string; readonly source?: string };
  /** Who speaks, as in a book. */
  readonly voice?: string;
}

/** A spreadsheet as it was read. */
export interface Workbook {
  readonly format: SheetFormat;
  /** Of a text file: the name of its encoding, and the character between its cells. */
  readonly encoding?: string;
  readonly separator?: string;
  readonly sheets: readonly Sheet[];
  readonly origin?: Origin;
  /** The sides and the licence of the book that it was; the licence is not that of each text. */
  readonly sides?: readonly string[];
  readonly bookLicence?: string;
  /** By their names in the file. */
  readonly media?: ReadonlyMap<string, MediaFile>;
  /** The title of the book, and those of chapters by what names them in the rows. */
  readonly title?: Words;
  readonly chapterTitles?: ReadonlyMap<string, Words>;
  /** What of the file is not read, in sentences. */
  readonly remarks?: readonly string[];
}

/** A file of phrases as it was read, without spreadsheets. */
export type PhraseFile = Omit<Workbook, "encoding" | "separator">;

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
