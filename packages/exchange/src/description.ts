/** What was found in the sheets of a file, in words: encoding, headers, columns that are not used, hidden and emptied rows. */
import { isRightToLeft } from "@parley/book";
import { NOT_OF_BOOK, type Column, type FoundColumns, type UnusedColumn } from "./columns.ts";
import type { Problem } from "./problem.ts";
import { columnName, type Sheet, type Workbook } from "./sheet.ts";
import type { Table } from "./table.ts";

/** A sheet with texts. */
export interface UsedSheet {
  readonly sheet: Sheet;
  readonly found: FoundColumns;
}

/** Remarks on what was found, and problems of rows. Never throws. */
export function describeSheets(
  workbook: Workbook,
  used: readonly UsedSheet[],
  tables: readonly Table[],
): { readonly remarks: readonly string[]; readonly problems: readonly Problem[] } {
  const made: string[] = [];
  const problems: Problem[] = [];
  const report = (at: Pick<Problem, "sheet" | "row" | "column" | "text">, rule: string, message: string): void =>
    void problems.push({ ...at, rule, level: "warning", fix: "", message });
  const { encoding, separator, remarks = [] } = workbook;
  made.push(...remarks);
  if (encoding !== undefined)
    made.push(`encoding ${encoding}, cells separated by ${separator === "\t" ? "tabs" : `“${separator}”`}`);
  for (const { sheet, found } of used) {
    const where = sheet.name === "" ? "" : `sheet “${sheet.name}”, `;
    if (!sheet.given)
      made.push(
        found.headerRow === 0
          ? `${where}no headers: columns are known by their letters`
          : `${where}headers in row ${found.headerRow}`,
      );
    const others = found.unused.filter(({ why }) => why.endsWith(NOT_OF_BOOK));
    const named = ({ number, header }: UnusedColumn): string =>
      `${columnName(number)}${header === "" ? "" : ` “${header}”`}`;
    if (others.length > 1)
      made.push(`${where}columns of other languages are not used: ${others.map(named).join(", ")}`);
    for (const { number, header, why } of found.unused.filter((one) => others.length === 1 || !others.includes(one)))
      made.push(`${where}column ${columnName(number)}${header === "" ? "" : ` “${header}”`} is not used: ${why}`);
  }
  for (const { sheet, rows, emptied } of tables) {
    const hidden = rows.filter((row) => row.hidden);
    if (hidden.length > 0) made.push(`hidden rows are imported too: ${hidden.map(({ number }) => number).join(", ")}`);
    for (const { number, texts } of hidden) {
      const cell = [...texts.values()].find(({ text }) => text.trim() !== "")!;
      const at = { sheet, row: number, column: columnName(cell.column), text: cell.text };
      report(at, "import.hidden", "the row is hidden in the spreadsheet, and is imported");
    }
    for (const { row, id } of emptied)
      report(
        { sheet, row, column: "A", text: id },
        "import.empty",
        `the row of “${id}” has no text: nothing is changed`,
      );
  }
  return { remarks: made, problems };
}

/** The first columns of a sheet, each with a text of it, so that a person can say which language they have. */
export function columnsSeen({ rows, given }: Sheet): string {
  const numbers = [...new Set(rows.slice(0, 20).flatMap(({ cells }) => [...cells.keys()]))].toSorted((a, b) => a - b);
  const seen = numbers.slice(0, 8).map((number) => {
    const text = rows
      .find(({ cells }) => cells.has(number))!
      .cells.get(number)!
      .text.replace(/\s+/g, " ");
    const name = given?.[number]?.header;
    const sample = text.length > 30 ? `${text.slice(0, 30)}…` : text;
    return `${columnName(number)}${name === undefined ? "" : ` “${name}”`} has “${sample}”`;
  });
  return seen.length === 0 ? "" : `; ${seen.join(", ")}`;
}

/** Columns without texts that run from right to left, which cannot be printed yet. */
export function withoutLeftward(found: FoundColumns): FoundColumns {
  const isLeftward = ({ meaning }: Column): boolean => "tag" in meaning && isRightToLeft(meaning.tag);
  const left = found.columns.filter(isLeftward);
  return {
    ...found,
    columns: found.columns.filter((column) => !isLeftward(column)),
    unused: [
      ...found.unused,
      ...left.map(({ number }) => ({
        number,
        header: "",
        why: "its language is written from right to left, which Parley cannot print yet",
      })),
    ].toSorted((a, b) => a.number - b.number),
  };
}

/** A used column for the report. */
export function describedColumn({ number, meaning }: Column): readonly [string, string] {
  const when = meaning.kind === "text" && "tag" in meaning ? Object.entries(meaning.when) : [];
  const suffix = when.length === 0 ? "" : ` (${when.map((pair) => pair.join(" ")).join(", ")})`;
  const name =
    meaning.kind === "text" && "tag" in meaning
      ? meaning.tag + suffix
      : "tag" in meaning
        ? `note ${meaning.tag}`
        : meaning.kind;
  return [columnName(number), name];
}
