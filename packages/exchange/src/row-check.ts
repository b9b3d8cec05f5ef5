/** The rules of texts on the rows of a table: what is wrong, what is offered, and what is imported. */
import {
  bracketed,
  fillBlanks,
  findDifferences,
  findRepetitions,
  lintCell,
  offerText,
  type Remark,
} from "@parley/book";
import { languageOf } from "@parley/sound/script";
import type { Problem } from "./problem.ts";
import { columnName } from "./sheet.ts";
import type { TableRow, TextCell } from "./table.ts";

/** The options of a check. */
export interface CheckOptions {
  /** The languages that every row must have. */
  readonly sides: readonly string[];
  /** The rules whose repairs are made. */
  readonly fix: ReadonlySet<string>;
  readonly isDrawn?: (letter: string) => boolean;
  /** The act of a row that the sheet does not say. */
  readonly actOf?: (row: TableRow) => string | undefined;
}

/** A row after its check. */
export interface CheckedRow {
  readonly row: TableRow;
  /** The texts to import, by the key of their column; "" for an empty cell. Cells that are left out are missing. */
  readonly texts: ReadonlyMap<string, string>;
  /** The remarks that repairs took out of texts, by language. */
  readonly notes: { readonly [tag: string]: string };
  /** The slots that repairs put in. */
  readonly slots: readonly string[];
  /** The row that this one repeats. */
  readonly repeats?: number;
}

/** The rows after their check, and the problems in the order of rows. */
export interface CheckedTable {
  readonly rows: readonly CheckedRow[];
  readonly problems: readonly Problem[];
}

/** The most letters of a text in a book. */
const MOST_LETTERS = 1000;
const STOPS: ReadonlySet<string> = new Set(["text.error-value", "text.placeholder"]);

/** Words as a book reads them: a line in NFC without spaces at its ends, and without letters that YAML cannot have. */
export const wordsOfCell = (text: string): string =>
  text
    .normalize("NFC")
    .replace(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffd]|\p{Cs}/gu,
      "",
    )
    .replace(/[ \t]*(?:\r\n|[\r\n\u000b\u000c\u0085\u2028\u2029])[ \t]*/gu, " ")
    .trim();

/** Check the rows of a table, one by one and between them. Never throws. */
export function checkRows(rows: readonly TableRow[], options: CheckOptions): CheckedTable {
  const problems = new Map<TableRow, Problem[]>();
  const checked = rows.map((row) => {
    const found = new RowCheck(row, options);
    problems.set(row, found.problems);
    return found.checked();
  });
  const texts = checked.map(({ row, texts: words }) => ({
    texts: Object.fromEntries([...words].filter(([, text]) => text !== "")),
    ...actOf(row, options),
  }));
  const repeats = new Map<number, number>();
  for (const { row, other, tags, isWhole } of findRepetitions(texts, SHORT)) {
    const one = checked[row]!.row;
    const cell = one.texts.get(tags[0]!)!;
    if (isWhole) repeats.set(row, repeats.get(other) ?? other);
    const again = checked[other]!.row;
    problems.get(one)!.push(
      problemAt(one, cell, "text.duplicate", {
        message: isWhole
          ? `the same texts as row ${again.number}`
          : `the same text in ${tags.join(", ")} as row ${again.number}, with other texts beside it`,
      }),
    );
  }
  return {
    rows: checked.map((one, i) => (repeats.has(i) ? { ...one, repeats: repeats.get(i)! } : one)),
    problems: rows.flatMap((row) => problems.get(row)!),
  };
}

/** In a sheet, a text of so many letters that stands twice is reported; in a book, longer ones. */
const SHORT = 6;

const actOf = (row: TableRow, options: CheckOptions): { readonly act?: string } => {
  const act = row.act?.text.toLowerCase() ?? options.actOf?.(row);
  return act === undefined ? {} : { act };
};

const shortened = (text: string): string => (text.length > 2000 ? `${text.slice(0, 2000)}…` : text);

function problemAt(
  row: TableRow,
  { column, text }: Pick<TextCell, "column" | "text">,
  rule: string,
  { level = "warning", fix = "", message }: { level?: Problem["level"]; fix?: string | undefined; message: string },
): Problem {
  const { sheet, number } = row;
  return { sheet, row: number, column: columnName(column), rule, level, text: shortened(text), fix, message };
}

/** The check of one row. */
class RowCheck {
  readonly problems: Problem[] = [];
  readonly #row: TableRow;
  readonly #options: CheckOptions;
  readonly #texts = new Map<string, string>();
  readonly #notes: { [tag: string]: string } = {};
  readonly #slots: string[] = [];

  constructor(row: TableRow, options: CheckOptions) {
    this.#row = row;
    this.#options = options;
    this.#findMissing();
    const remarks = new Map(
      Array.from(row.texts, ([key, cell]) => [key, cell.text.trim() === "" ? [] : this.#remarksOn(cell)] as const),
    );
    const swapped = this.#swapOf(remarks);
    const isBlankFixed = this.#isBlankFixed(remarks);
    for (const [key, cell] of row.texts) this.#checkCell(key, cell, remarks.get(key)!, swapped, isBlankFixed);
    this.#compare();
  }

  checked(): CheckedRow {
    return { row: this.#row, texts: this.#texts, notes: this.#notes, slots: this.#slots };
  }

  #report(cell: TextCell, rule: string, options: Parameters<typeof problemAt>[3]): void {
    if (!this.problems.some((one) => one.rule === rule && one.column === columnName(cell.column)))
      this.problems.push(problemAt(this.#row, cell, rule, options));
  }

  #findMissing(): void {
    const cells = [...this.#row.texts.values()];
    for (const [tag, own] of Map.groupBy(cells, (cell) => cell.tag)) {
      if (own.some(({ text, cell }) => text.trim() !== "" || cell?.formula !== undefined)) continue;
      // A variety shows the text of its language.
      if (cells.some((cell) => cell.tag !== tag && cell.tag === languageOf(tag) && cell.text.trim() !== "")) continue;
      const level = this.#options.sides.includes(tag) ? "stop" : "warning";
      this.#report(own[0]!, "text.missing", { level, message: `no text in ${tag}` });
    }
  }

  /** The remarks on a cell: of its kind first. */
  #remarksOn({ cell, text, tag }: TextCell): Remark[] {
    const own = (rule: string, message: string): Remark => ({ rule, at: 0, message, hint: "" });
    if (cell?.kind === "error") return [own("text.error-value", `“${text}” is an error value, and no text`)];
    const { isDrawn } = this.#options;
    const remarks = lintCell(text, tag, isDrawn ? { isDrawn } : {});
    const isBare = /^\s*[+-]?\d+(?:[.,]\d+)?\s*$/.test(text);
    const others = [...this.#row.texts.values()].filter((one) => one.tag !== tag);
    const isAmongWords = others.some((one) => /\p{L}/u.test(one.text));
    if (cell?.kind === "formula") remarks.unshift(own("text.formula", `the cell has a formula, ${cell.formula ?? ""}`));
    else if (cell?.kind === "date" || cell?.kind === "boolean")
      remarks.unshift(
        own("text.cell-type", `the cell has a ${cell.kind === "date" ? "date" : "truth value"} and no text`),
      );
    else if ((cell?.kind === "number" || isBare) && isAmongWords)
      remarks.unshift(own("text.cell-type", "the cell has a number where the others have words"));
    // Of a text that is none, its letters and capitals say nothing.
    const isNone = remarks.some(({ rule }) => STOPS.has(rule));
    return isNone ? remarks.filter(({ rule }) => rule !== "text.caps" && rule !== "text.script") : remarks;
  }

  /** Two cells of the row each of which is in the letters of the other. */
  #swapOf(remarks: ReadonlyMap<string, readonly Remark[]>): ReadonlyMap<string, string> {
    const wrong = Array.from(remarks).filter(([, found]) => found.some(({ rule }) => rule === "text.script"));
    if (wrong.length !== 2) return new Map();
    const [[a], [b]] = wrong as [[string, unknown], [string, unknown]];
    const [first, second] = [this.#row.texts.get(a)!, this.#row.texts.get(b)!];
    const fits = (text: string, tag: string): boolean =>
      lintCell(text, tag).every(({ rule }) => rule !== "text.script");
    if (!fits(first.text, second.tag) || !fits(second.text, first.tag)) return new Map();
    return new Map([
      [a, second.text],
      [b, first.text],
    ]);
  }

  /** Whether every text of the row has one blank, so that one slot takes their place. */
  #isBlankFixed(remarks: ReadonlyMap<string, readonly Remark[]>): boolean {
    const filled = Array.from(remarks).filter(([key]) => this.#row.texts.get(key)!.text.trim() !== "");
    return filled.every(([key]) => {
      const { text } = this.#row.texts.get(key)!;
      return !text.includes("{") && fillBlanks(text, () => "").blanks === 1;
    });
  }

  #checkCell(
    key: string,
    cell: TextCell,
    remarks: readonly Remark[],
    swapped: ReadonlyMap<string, string>,
    isBlankFixed: boolean,
  ): void {
    const { tag, text } = cell;
    if (text.trim() === "") {
      const { formula } = cell.cell ?? {};
      // A formula that no program has computed has no value: it is not empty, and nothing is imported of it.
      if (formula === undefined) this.#texts.set(key, "");
      else
        this.#report({ ...cell, text: formula }, "text.formula", { message: "the cell has a formula without a value" });
      return;
    }
    const offer = (rule: string, words: string): string | undefined => {
      if (rule === "text.script") return swapped.get(key);
      if (rule === "text.blank") return isBlankFixed ? withSlot(words) : undefined;
      if (rule === "text.cell-type") return words.trim();
      if (rule === "text.formula" && cell.cell?.kind === "formula") return words.trim();
      return offerText(rule, words, tag);
    };
    let words = text;
    let isLeftOut = false;
    for (const { rule, message } of remarks) {
      const isStop = STOPS.has(rule) || (rule === "text.long" && Array.from(wordsOfCell(text)).length > MOST_LETTERS);
      isLeftOut ||= isStop;
      this.#report(cell, rule, { level: isStop ? "stop" : "warning", fix: offer(rule, text), message });
      if (!this.#options.fix.has(rule)) continue;
      const note = rule === "text.brackets" ? bracketed(words) : "";
      const fixed = offer(rule, words);
      if (fixed === undefined) continue;
      if (note !== "") this.#notes[tag] = note;
      if (rule === "text.blank" && !this.#slots.includes(SLOT)) this.#slots.push(SLOT);
      words = fixed;
    }
    if (!isLeftOut && wordsOfCell(words) !== "") this.#texts.set(key, wordsOfCell(words));
  }

  /** What differs between the languages of the row. */
  #compare(): void {
    const texts = Object.fromEntries(
      [...this.#texts].filter(([key, text]) => text !== "" && Object.keys(this.#row.texts.get(key)!.when).length === 0),
    );
    for (const { rule, tags, message } of findDifferences({ texts, ...actOf(this.#row, this.#options) })) {
      const cell = this.#row.texts.get(tags[0] ?? "") ?? this.#row.texts.values().next().value!;
      const asked = (text: string): string => `${text.replace(/[.!]?$/u, "")}?`;
      this.#report(cell, rule, { message, fix: rule === "text.question" ? asked(wordsOfCell(cell.text)) : "" });
      if (rule === "text.question" && this.#options.fix.has(rule))
        for (const tag of tags) this.#texts.set(tag, asked(this.#texts.get(tag)!));
    }
  }
}

/** The slot that takes the place of a blank. */
const SLOT = "x";

/** Words with a slot in the place of their blank, with a space before it where dots stood at a word. */
const withSlot = (words: string): string =>
  fillBlanks(words, (at) => `${/[\p{L}\p{N}]$/u.test(words.slice(0, at)) ? " " : ""}{${SLOT}}`).text;
