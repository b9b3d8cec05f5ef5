/** A table as an Office Open XML spreadsheet (ECMA-376): a frozen header, widths, fonts, lists to choose from. Same table, same bytes. */
import { strToU8, zipSync, type Zippable } from "fflate";
import { columnName } from "./sheet.ts";

/** A column of a written table. */
export interface WrittenColumn {
  readonly header: string;
  /** Its width in characters. */
  readonly width: number;
  readonly font: string;
  /** The words to choose from. */
  readonly choices?: readonly string[];
  /** Whether its cells are shown as not to be edited. */
  readonly fixed?: boolean;
}

/** A table with a header. */
export interface WrittenTable {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly string[])[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Text of XML. Characters that XML does not have are written as spreadsheets do; so is what looks like that. */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_")
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu,
      (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");

/** The first style of the columns' cells; two a column: text, and text that begins like a formula. */
const FIRST_STYLE = 2;

function styles(columns: readonly WrittenColumn[]): string {
  const fonts = [...new Set(columns.map(({ font }) => font))];
  const font = (name: string, more = ""): string => `<font>${more}<sz val="11"/><name val="${escaped(name)}"/></font>`;
  const xf = (column: WrittenColumn, quoted: boolean): string =>
    `<xf numFmtId="49" fontId="${fonts.indexOf(column.font) + 2}" fillId="${column.fixed ? 3 : 0}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"${quoted ? ' quotePrefix="1"' : ""}><alignment vertical="top" wrapText="1"/></xf>`;
  return `${XML}<styleSheet xmlns="${MAIN}"><fonts count="${fonts.length + 2}">${font("Calibri")}${font("Calibri", '<b/><color rgb="FFFFFFFF"/>')}${fonts.map((name) => font(name)).join("")}</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${columns.length * 2 + FIRST_STYLE}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>${columns.map((column) => xf(column, false) + xf(column, true)).join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function worksheet({ columns, rows }: WrittenTable): string {
  const last = columnName(columns.length - 1);
  const cell = (text: string, column: number, row: number, style: number): string =>
    text === ""
      ? ""
      : `<c r="${columnName(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  const styleOf = (text: string, column: number): number => FIRST_STYLE + column * 2 + (/^[=+\-@]/.test(text) ? 1 : 0);
  const body = rows.map(
    (row, i) =>
      `<row r="${i + 2}">${row.map((text, column) => cell(text, column, i + 2, styleOf(text, column))).join("")}</row>`,
  );
  const end = Math.max(2, rows.length + 1);
  const lists = columns.flatMap(({ choices }, i) =>
    choices
      ? [
          `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${columnName(i)}2:${columnName(i)}${end + 1000}"><formula1>"${escaped(choices.join(","))}"</formula1></dataValidation>`,
        ]
      : [],
  );
  const widths = columns.map(
    ({ width }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${FIRST_STYLE + i * 2}" customWidth="1"/>`,
  );
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join("")}</cols><sheetData><row r="1" ht="24" customHeight="1">${columns.map(({ header }, i) => cell(header, i, 1, 1)).join("")}</row>${body.join("")}</sheetData><autoFilter ref="A1:${last}${end}"/>${lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>` : ""}<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`;
}

/** A table as the bytes of an .xlsx file. Never throws. */
export function writeXlsx(table: WrittenTable): Uint8Array {
  const name = escaped(
    table.name
      .replace(/[\\/?*[\]:']/gu, " ")
      .slice(0, 31)
      .trim() || "Sheet",
  );
  const last = `$${columnName(table.columns.length - 1)}$${Math.max(2, table.rows.length + 1)}`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const parts: { readonly [name: string]: string } = {
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${name}'!$A$1:${last}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'${name}'!$1:$1</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "worksheet", "worksheets/sheet1.xml")}${relation("rId2", "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": styles(table.columns),
    "xl/worksheets/sheet1.xml": worksheet(table),
  };
  // The first day that a ZIP file can have, in local time, as in the file.
  const mtime = new Date(1980, 0, 1, 12);
  const content: Zippable = {};
  for (const [path, text] of Object.entries(parts)) content[path] = [strToU8(text), { mtime }];
  return zipSync(content, { level: 6 });
}
