/** Office Open XML spreadsheets (ECMA-376): the cells of their sheets, with what is shown. */
import { formatCode, isDateFormat, shownNumber } from "./number-format.ts";
import {
  cellCounter,
  columnNumber,
  MOST_COLUMNS,
  MOST_ROWS,
  SheetError,
  type Cell,
  type Sheet,
  type SheetRow,
} from "./sheet.ts";
import { attribute, readXml } from "./xml.ts";
import { namesIn, unzip, type Parts } from "./zip.ts";

const AGAIN = "open it in a spreadsheet program and save it again as .xlsx";

/** The sheets of an .xlsx file. Throws a `SheetError` for a file that is none, or holds what a table of phrases does not need. */
export function readXlsx(bytes: Uint8Array): Sheet[] {
  const external = namesIn(bytes).find((name) => /^xl\/externalLinks\//i.test(name));
  if (external !== undefined)
    throw new SheetError(
      `it takes values from other files (“${external}”)`,
      "copy the cells, paste them as values, and save it again",
    );
  const parts = unzip(bytes, (name) => /\.(?:xml|rels)$/i.test(name) && !/^xl\/(?:theme|charts|drawings)\//.test(name));
  checkTypes(parts);
  const workbook = parts.get("xl/workbook.xml");
  if (!workbook) throw new SheetError("it has no workbook", AGAIN);
  const named: { name: string; id: string; hidden: boolean }[] = [];
  let is1904 = false;
  readXml(workbook, "xl/workbook.xml", {
    open(tag) {
      if (tag.name === "sheet")
        named.push({
          name: tag.attributes["name"] ?? "",
          id: attribute(tag, "id") ?? "",
          hidden: /hidden/i.test(tag.attributes["state"] ?? ""),
        });
      if (tag.name === "workbookPr") is1904 = /^(?:1|true)$/.test(tag.attributes["date1904"] ?? "");
    },
  });
  const targets = relations(parts);
  const context = { strings: sharedStrings(parts), formats: formatsOf(parts), is1904, count: cellCounter() };
  return named.flatMap(({ name, id, hidden }) => {
    const target = targets.get(id);
    const part = target === undefined ? undefined : parts.get(target);
    return part ? [{ name, hidden, rows: rowsOf(part, target!, context) }] : [];
  });
}

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Throw where any part declares a document type, also one that is not read. */
function checkTypes(parts: Parts): void {
  for (const [name, part] of parts)
    if (/<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder("latin1").decode(part.subarray(0, 4096))))
      throw new SheetError(`its part “${name}” declares a document type, which spreadsheets do not`, AGAIN);
}

/** The parts of a workbook by the ids of its relations. */
function relations(parts: Parts): Map<string, string> {
  const targets = new Map<string, string>();
  const part = parts.get("xl/_rels/workbook.xml.rels");
  if (part)
    readXml(part, "xl/_rels/workbook.xml.rels", {
      open({ name, attributes }) {
        const { Id: id, Target: target, TargetMode: mode } = attributes as { [key: string]: string | undefined };
        if (name !== "Relationship" || id === undefined || target === undefined || mode === "External") return;
        targets.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`);
      },
    });
  return targets;
}

/** A control character is written `_x000D_`. */
const unescape = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The shared texts, without the readings above them. */
function sharedStrings(parts: Parts): string[] {
  const strings: string[] = [];
  const part = parts.get("xl/sharedStrings.xml");
  let current: string[] = [];
  let [inText, inReading] = [false, false];
  if (part)
    readXml(part, "xl/sharedStrings.xml", {
      open({ name }) {
        if (name === "si") current = [];
        if (name === "t") inText = true;
        if (name === "rPh") inReading = true;
      },
      close(name) {
        if (name === "si") strings.push(unescape(current.join("")));
        if (name === "t") inText = false;
        if (name === "rPh") inReading = false;
      },
      text: (text) => void (inText && !inReading && current.push(text)),
    });
  return strings;
}

/** The format of each style of cells. */
function formatsOf(parts: Parts): string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  const part = parts.get("xl/styles.xml");
  let inCells = false;
  if (part)
    readXml(part, "xl/styles.xml", {
      open({ name, attributes }) {
        if (name === "numFmt") own.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
        if (name === "cellXfs") inCells = true;
        if (name === "xf" && inCells) ids.push(Number(attributes["numFmtId"] ?? 0));
      },
      close: (name) => void (name === "cellXfs" && (inCells = false)),
    });
  return ids.map((id) => formatCode(id, own));
}

interface Context {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly is1904: boolean;
  readonly count: () => void;
}

/** The rows of a sheet that have a cell with something in it. */
function rowsOf(part: Uint8Array, name: string, context: Context): SheetRow[] {
  const rows: { number: number; hidden: boolean; cells: Map<number, Cell> }[] = [];
  const merges: string[] = [];
  let isHidden = false;
  let row = 0;
  let column = -1;
  // Made for the first cell: a sheet can have a million empty rows.
  let cells: Map<number, Cell> | undefined;
  let cell: { type: string; format: string; value: string[]; formula: string[] | undefined } | undefined;
  let into: string[] | undefined;
  let inReading = false;
  readXml(part, name, {
    open({ name: tag, attributes }) {
      if (tag === "row") {
        row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]);
        if (!Number.isInteger(row) || row < 1 || row > MOST_ROWS)
          throw new SheetError(`it has a row ${attributes["r"]}`, AGAIN);
        isHidden = /^(?:1|true)$/.test(attributes["hidden"] ?? "");
        column = -1;
      } else if (tag === "c") {
        const at = /^([A-Z]{1,3})\d+$/.exec(attributes["r"] ?? "")?.[1];
        column = at === undefined ? column + 1 : (columnNumber(at) ?? MOST_COLUMNS);
        if (column >= MOST_COLUMNS) throw new SheetError(`it has a cell ${attributes["r"]}`, AGAIN);
        const format = context.formats[Number(attributes["s"] ?? 0)] ?? "General";
        cell = { type: attributes["t"] ?? "n", format, value: [], formula: undefined };
      } else if (tag === "f" && cell) into = cell.formula = [];
      else if ((tag === "v" || (tag === "t" && !inReading)) && cell) into = cell.value;
      else if (tag === "rPh") inReading = true;
      else if (tag === "mergeCell" && attributes["ref"] !== undefined) merges.push(attributes["ref"]);
    },
    close(tag) {
      if (tag === "f" || tag === "v" || tag === "t") into = undefined;
      if (tag === "rPh") inReading = false;
      if (tag === "c" && cell) {
        const made = cellOf(cell.type, cell.format, cell.value.join(""), cell.formula?.join(""), context);
        if (made) {
          context.count();
          cells ??= new Map();
          cells.set(column, made);
        }
        cell = undefined;
      }
      if (tag === "row" && cells) {
        rows.push({ number: row, hidden: isHidden, cells });
        cells = undefined;
      }
    },
    text: (text) => void into?.push(text),
  });
  const widths = mergedWidths(merges);
  return rows
    .map((one) => ({ ...one, merged: widths.get(`${one.number} ${Math.min(...one.cells.keys())}`) ?? 1 }))
    .toSorted((a, b) => a.number - b.number);
}

/** How many columns a merged cell covers, by its row and column. */
function mergedWidths(merges: readonly string[]): Map<string, number> {
  const widths = new Map<string, number>();
  for (const ref of merges) {
    const [, from = "", row = "", to = ""] = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})\d+$/.exec(ref) ?? [];
    const [first, last] = [columnNumber(from), columnNumber(to)];
    if (first !== undefined && last !== undefined) widths.set(`${row} ${first}`, last - first + 1);
  }
  return widths;
}

/** A cell by its type (18.18.11); `undefined` for an empty one. */
function cellOf(
  type: string,
  format: string,
  value: string,
  formula: string | undefined,
  { strings, is1904 }: Context,
): Cell | undefined {
  const shown = (): Cell | undefined => {
    if (type === "s") {
      const text = strings[Number(value)];
      return text === undefined || text === "" ? undefined : { kind: "text", text };
    }
    if (value === "") return undefined;
    if (type === "e") return { kind: "error", text: value };
    if (type === "b") return { kind: "boolean", text: value === "1" ? "TRUE" : "FALSE" };
    if (type === "d") return { kind: "date", text: value };
    if (type === "str" || type === "inlineStr") return { kind: "text", text: unescape(value) };
    const number = Number(value);
    if (Number.isNaN(number)) return { kind: "text", text: value };
    return { kind: isDateFormat(format) ? "date" : "number", text: shownNumber(number, format, is1904) };
  };
  const cell = shown();
  if (formula === undefined) return cell;
  // An error of a formula is reported as one.
  return cell?.kind === "error"
    ? { ...cell, formula: `=${formula}` }
    : { kind: "formula", text: cell?.text ?? "", formula: `=${formula}` };
}
