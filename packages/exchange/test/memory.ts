/** Books in memory, and spreadsheets of a few cells. */
import type { Folder } from "@parley/book";
import { strToU8, zipSync } from "fflate";
import {
  importWorkbook,
  openWorkbook,
  writeDelimited,
  type Import,
  type ImportOptions,
  type Workbook,
} from "@parley/exchange";

/** A folder of some files. */
export function folderOf(files: ReadonlyMap<string, string | Uint8Array>): Folder {
  return {
    items: Array.from(files.keys(), (path) => ({ path, kind: "file" as const })),
    read: (path) => {
      const data = files.get(path);
      return typeof data === "string" ? new TextEncoder().encode(data) : data;
    },
  };
}

/** The spreadsheet of some rows as a .csv file. */
export function workbookOf(rows: readonly (readonly string[])[]): Workbook {
  return opened(new TextEncoder().encode(writeDelimited(rows)));
}

/** A spreadsheet that can be read. */
export function opened(bytes: Uint8Array): Workbook {
  const found = openWorkbook(bytes);
  if (!found.ok) throw new TypeError(found.message);
  return found.workbook;
}

/** The import of some rows into a new book. */
export const imported = (rows: readonly (readonly string[])[], options: ImportOptions = {}): Import =>
  importWorkbook(workbookOf(rows), options);

/** The rules found, each with its cell: `text.caps B2`. */
export const found = ({ problems }: Import): string[] =>
  problems.map(({ rule, column, row }) => `${rule} ${column}${row}`);

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** A spreadsheet with this data of its only sheet, and other parts. */
export function xlsx(data: string, more: { readonly [name: string]: string } = {}, after = ""): Uint8Array {
  const parts: { [name: string]: string } = {
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData>${data}</sheetData>${after}</worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
