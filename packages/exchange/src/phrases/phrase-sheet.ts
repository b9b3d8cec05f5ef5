/** Phrases of another program as a sheet: one row a phrase, columns whose meaning the format says. */
import {
  cellCounter,
  type Beside,
  type Cell,
  type Fields,
  type GivenColumn,
  type Sheet,
  type SheetRow,
} from "../sheet.ts";

/** The cells of a phrase; columns that it does not have are left out. */
export interface PhraseRow {
  /** By the header of the column. */
  readonly cells: ReadonlyMap<string, string | (Beside & { readonly text: string })>;
  readonly fields?: Fields;
  readonly picture?: string | undefined;
}

/** A sheet of phrases; rows are numbered from 1. Throws a `SheetError` above the limits of spreadsheets. */
export function phraseSheet(name: string, columns: readonly GivenColumn[], phrases: readonly PhraseRow[]): Sheet {
  const numbers = new Map(columns.map(({ header }, number) => [header, number]));
  const count = cellCounter();
  const rows = phrases.map(({ cells, fields, picture }, at): SheetRow => {
    const made = new Map<number, Cell>();
    for (const [header, value] of cells) {
      const { text, ...beside } = typeof value === "string" ? { text: value } : value;
      const number = numbers.get(header);
      if (number === undefined || text === "") continue;
      count();
      made.set(number, { kind: "text", text, ...(Object.keys(beside).length > 0 ? { beside } : {}) });
    }
    return {
      number: at + 1,
      hidden: false,
      cells: made,
      merged: 1,
      ...(fields ? { fields } : {}),
      ...(picture === undefined ? {} : { picture }),
    };
  });
  return { name, hidden: false, rows, given: columns };
}
