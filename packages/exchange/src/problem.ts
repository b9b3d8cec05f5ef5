/** A cell that needs a person: where it is, which rule it breaks, and what is offered. */
export interface Problem {
  readonly sheet: string;
  /** The row of the spreadsheet, from 1. */
  readonly row: number;
  /** The letters of the column. */
  readonly column: string;
  readonly rule: string;
  /** `stop`: the cell is not imported. */
  readonly level: "stop" | "warning";
  /** The text of the cell. */
  readonly text: string;
  /** The text that `--fix` makes of it; "" where there is no repair. */
  readonly fix: string;
  readonly message: string;
}

/** The rules of the table of imports. Those without a repair of their own leave a cell out, merge a row, or only report. */
export const FIXED_RULES = [
  "text.missing",
  "text.blank",
  "text.alternatives",
  "text.brackets",
  "text.ipa",
  "text.script",
  "text.lookalike",
  "text.duplicate",
  "text.markup",
  "text.error-value",
  "text.placeholder",
  "text.caps",
  "text.quote",
  "text.symbol",
  "text.question",
  "text.number",
  "text.formula",
  "text.cell-type",
  "text.spaces",
  "text.long",
] as const;
