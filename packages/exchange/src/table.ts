/** The rows of a sheet as meanings: texts by language, and the chapter that each stands in. */
import { textKey, type Column, type FoundColumns } from "./columns.ts";
import { unescapeFormula } from "./delimited.ts";
import type { VariantOf } from "./header.ts";
import type { Cell, Fields, Sheet, SheetFormat, SheetRow } from "./sheet.ts";

/** The text of a language in a row. Without a cell, the cell is empty. */
export interface TextCell {
  readonly tag: string;
  readonly when: VariantOf;
  readonly column: number;
  readonly cell?: Cell;
  /** The text of the cell as it stands there; "" for an empty cell. */
  readonly text: string;
}

/** A cell besides the texts. */
interface FieldCell {
  readonly column: number;
  readonly text: string;
}

/** A row with texts. */
export interface TableRow {
  readonly sheet: string;
  readonly number: number;
  readonly hidden: boolean;
  /** The words of its chapter: of its own column, of a heading above it, or of its sheet. */
  readonly chapter?: FieldCell;
  /** By the key of the column (`textKey`). */
  readonly texts: ReadonlyMap<string, TextCell>;
  readonly notes: ReadonlyMap<string, FieldCell>;
  readonly id?: FieldCell;
  readonly no?: FieldCell;
  readonly act?: FieldCell;
  readonly answers?: FieldCell;
  readonly fields: Fields;
  readonly picture?: string;
}

/** The rows of a sheet, and cells that are in no row with texts. */
export interface Table {
  readonly sheet: string;
  readonly rows: readonly TableRow[];
  readonly headings: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Rows that have an id and no text at all. */
  readonly emptied: readonly { readonly row: number; readonly id: string }[];
}

/** Columns by what they have. */
type ByKind = { readonly [kind in "id" | "no" | "act" | "answers" | "chapter" | "picture"]?: Column };

/** The table of a sheet. `sheetChapter` is the chapter of rows without another. Never throws. */
export function tableOf(sheet: Sheet, found: FoundColumns, format: SheetFormat, sheetChapter?: string): Table {
  const texts = found.columns.flatMap(({ number, meaning }) =>
    meaning.kind === "text" && "tag" in meaning ? [{ number, tag: meaning.tag, when: meaning.when }] : [],
  );
  const kinds: ByKind = Object.fromEntries(found.columns.map((column) => [column.meaning.kind, column]));
  const isText = format === "csv" || format === "tsv";
  const textOf = (cell: Cell | undefined): string => (isText ? unescapeFormula(cell?.text ?? "") : (cell?.text ?? ""));
  const rows: TableRow[] = [];
  const headings: { row: number; column: number; text: string }[] = [];
  const emptied: { row: number; id: string }[] = [];
  let chapter: FieldCell | undefined;
  for (const row of sheet.rows) {
    if (row.number <= found.lastHeaderRow) continue;
    const field = (kind: keyof ByKind): FieldCell | undefined => {
      const column = kinds[kind]?.number;
      const text = column === undefined ? "" : textOf(row.cells.get(column)).trim();
      return text === "" ? undefined : { column: column!, text };
    };
    const filled = texts.filter(({ number }) => textOf(row.cells.get(number)).trim() !== "");
    const id = field("id");
    const heading = id || sheet.given ? undefined : headingOf(row, texts, kinds);
    if (heading) {
      chapter = heading;
      headings.push({ row: row.number, ...heading });
      continue;
    }
    // A sheet without texts has something else for entries that are there.
    if (filled.length === 0 && (texts.length > 0 || !id)) {
      if (id) emptied.push({ row: row.number, id: id.text });
      continue;
    }
    const notes = found.columns.flatMap(({ number, meaning }) => {
      if (meaning.kind !== "note") return [];
      const text = textOf(row.cells.get(number)).trim();
      return [["tag" in meaning ? meaning.tag : "", { column: number, text }] as const];
    });
    const own =
      field("chapter") ?? chapter ?? (sheetChapter === undefined ? undefined : { column: 0, text: sheetChapter });
    const picture = row.picture ?? field("picture")?.text;
    rows.push({
      sheet: sheet.name,
      number: row.number,
      hidden: row.hidden,
      texts: new Map(
        texts.map(({ number, tag, when }) => {
          const cell = row.cells.get(number);
          return [
            textKey(tag, when),
            { tag, when, column: number, ...(cell ? { cell } : {}), text: textOf(cell) },
          ] as const;
        }),
      ),
      notes: new Map(notes),
      fields: row.fields ?? {},
      ...(picture === undefined ? {} : { picture }),
      ...optional("chapter", own),
      ...optional("id", id),
      ...optional("no", field("no")),
      ...optional("act", field("act")),
      ...optional("answers", field("answers")),
    });
  }
  return { sheet: sheet.name, rows, headings, emptied };
}

const optional = <const Name extends string>(
  name: Name,
  cell: FieldCell | undefined,
): { readonly [N in Name]?: FieldCell } => (cell ? { [name]: cell } : {}) as { readonly [N in Name]?: FieldCell };

/** The letters of a heading. */
const HEADING = 60;

/** A heading: one filled cell that is merged with others, or stands first where other rows have three texts or more. */
function headingOf(row: SheetRow, texts: readonly { readonly number: number }[], kinds: ByKind): FieldCell | undefined {
  const filled = Array.from(row.cells).filter(([, { text }]) => text.trim() !== "");
  const [column, cell] = filled[0] ?? [];
  if (filled.length !== 1 || column === undefined || !cell || cell.kind === "error") return undefined;
  const text = cell.text.trim();
  if (column === kinds.chapter?.number || column === kinds.id?.number) return undefined;
  const isShort = Array.from(text).length <= HEADING && !/[.!?。…]$|^\d+$/u.test(text) && /\p{L}/u.test(text);
  const isMerged = row.merged > 1 && row.merged >= Math.min(2, texts.length);
  // A phrase alone in a column that is not used, further right, is no heading.
  const isFirst = column <= Math.min(...texts.map(({ number }) => number));
  return isMerged || (isShort && isFirst && texts.length > 2) ? { column, text } : undefined;
}
