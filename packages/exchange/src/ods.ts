/** OpenDocument spreadsheets (OASIS OpenDocument 1.3, part 3): the cells of their tables, as they are shown. */
import {
  cellCounter,
  MOST_COLUMNS,
  MOST_ROWS,
  SheetError,
  type Cell,
  type CellKind,
  type Sheet,
  type SheetRow,
} from "./sheet.ts";
import { attribute, readXml, type XmlTag } from "./xml.ts";
import { unzip } from "./zip.ts";

const AGAIN = "open it in a spreadsheet program and save it again as .ods or .xlsx";

const KINDS: { readonly [type: string]: CellKind } = {
  float: "number",
  percentage: "number",
  currency: "number",
  date: "date",
  time: "date",
  boolean: "boolean",
  error: "error",
};

/** The sheets of an .ods file. Throws a `SheetError` for a file that is none, or takes values from other files. */
export function readOds(bytes: Uint8Array): Sheet[] {
  const parts = unzip(bytes, (name) => name === "content.xml" || name === "META-INF/manifest.xml");
  const manifest = parts.get("META-INF/manifest.xml");
  if (manifest)
    readXml(manifest, "META-INF/manifest.xml", {
      open({ name }) {
        if (name === "encryption-data")
          throw new SheetError("it is encrypted", "open it, take the password away, and save it again");
      },
    });
  const content = parts.get("content.xml");
  if (!content) throw new SheetError("it has no content", AGAIN);
  const reader = new TableReader();
  readXml(content, "content.xml", reader);
  return reader.sheets;
}

/** Reads tables from the stream of a document. */
class TableReader {
  readonly sheets: { name: string; hidden: boolean; rows: SheetRow[] }[] = [];
  #hiddenStyles = new Set<string>();
  #style = "";
  #rows: SheetRow[] | undefined;
  #number = 0;
  #row: { hidden: boolean; repeated: number; cells: Map<number, Cell>; merged: number } | undefined;
  #column = 0;
  #cell: { tag: XmlTag; repeated: number; lines: string[] } | undefined;
  #inText = 0;
  #inNote = 0;
  #nested = 0;
  readonly #count = cellCounter();

  open(tag: XmlTag): void {
    const { name } = tag;
    if (name === "style") this.#style = attribute(tag, "name") ?? "";
    if (name === "table-properties" && tag.attributes["table:display"] === "false") this.#hiddenStyles.add(this.#style);
    if (name === "table-source" || name === "dde-source" || name === "cell-range-source")
      throw new SheetError(
        "it takes values from other files",
        "copy the cells, paste them as values, and save it again",
      );
    if (name === "table") {
      this.#nested += 1;
      if (this.#nested > 1) return;
      const rows: SheetRow[] = [];
      const hidden = this.#hiddenStyles.has(attribute(tag, "style-name") ?? "");
      this.sheets.push({ name: attribute(tag, "name") ?? "", hidden, rows });
      [this.#rows, this.#number] = [rows, 0];
    }
    if (!this.#rows || this.#nested > 1) return;
    if (name === "table-row") {
      const hidden = /^(?:collapse|filter)$/.test(attribute(tag, "visibility") ?? "");
      this.#row = { hidden, repeated: times(tag, "number-rows-repeated"), cells: new Map(), merged: 1 };
      this.#column = 0;
    } else if (name === "table-cell" || name === "covered-table-cell")
      this.#cell = { tag, repeated: times(tag, "number-columns-repeated"), lines: [] };
    else if (name === "annotation") this.#inNote += 1;
    else if (this.#cell && this.#inNote === 0) this.#openText(tag);
  }

  #openText(tag: XmlTag): void {
    const { lines } = this.#cell!;
    const add = (text: string): void => void (lines[lines.length - 1] = (lines.at(-1) ?? "") + text);
    if (tag.name === "p") {
      this.#inText += 1;
      lines.push("");
    } else if (tag.name === "s") add(" ".repeat(Math.min(100, times(tag, "c"))));
    else if (tag.name === "tab") add("\t");
    else if (tag.name === "line-break") add("\n");
  }

  text(text: string): void {
    if (!this.#cell || this.#inNote > 0 || this.#inText === 0) return;
    const { lines } = this.#cell;
    lines[lines.length - 1] += text;
  }

  close(name: string): void {
    if (name === "annotation") this.#inNote -= 1;
    if (name === "p" && this.#inNote === 0 && this.#inText > 0) this.#inText -= 1;
    if (this.#nested === 1 && (name === "table-cell" || name === "covered-table-cell")) this.#closeCell();
    if (this.#nested === 1 && name === "table-row") this.#closeRow();
    if (name !== "table") return;
    this.#nested -= 1;
    if (this.#nested === 0) this.#rows = undefined;
  }

  #closeCell(): void {
    if (!this.#cell || !this.#row) return;
    const { tag, repeated, lines } = this.#cell;
    this.#cell = undefined;
    const cell = cellOf(tag, lines.join("\n"));
    if (cell) {
      if (this.#row.cells.size === 0) this.#row.merged = times(tag, "number-columns-spanned");
      for (let n = 0; n < repeated; n += 1) {
        this.#count();
        if (this.#column + n >= MOST_COLUMNS) throw new SheetError("a row has too many cells", AGAIN);
        this.#row.cells.set(this.#column + n, cell);
      }
    }
    this.#column += repeated;
  }

  #closeRow(): void {
    const row = this.#row;
    if (!row || !this.#rows) return;
    this.#row = undefined;
    if (row.cells.size > 0)
      for (let n = 0; n < row.repeated; n += 1) {
        for (let cells = n === 0 ? 0 : row.cells.size; cells > 0; cells -= 1) this.#count();
        if (this.#number + n >= MOST_ROWS) throw new SheetError("it has too many rows", AGAIN);
        this.#rows.push({ number: this.#number + n + 1, hidden: row.hidden, cells: row.cells, merged: row.merged });
      }
    this.#number += row.repeated;
  }
}

/** A number of repetitions, at least 1. */
function times(tag: XmlTag, name: string): number {
  const number = Number(attribute(tag, name) ?? 1);
  return Number.isInteger(number) && number > 0 ? Math.min(number, MOST_ROWS) : 1;
}

/** A cell by its type (19.389); `undefined` for an empty one. */
function cellOf(tag: XmlTag, text: string): Cell | undefined {
  const formula = attribute(tag, "formula");
  // An extension of LibreOffice names errors; without it, an error is a formula that shows one.
  const type = tag.attributes["calcext:value-type"] ?? tag.attributes["office:value-type"] ?? "";
  const kind: CellKind =
    /^(?:Err:\d+|#[A-Z/0]+[!?]?)$/.test(text) && formula !== undefined ? "error" : (KINDS[type] ?? "text");
  const value = text === "" ? (tag.attributes["office:string-value"] ?? "") : text;
  if (formula !== undefined && kind !== "error")
    return { kind: "formula", text: value, formula: formula.replace(/^\w+:/, "") };
  if (value === "") return undefined;
  return { kind, text: value, ...(formula === undefined ? {} : { formula }) };
}
