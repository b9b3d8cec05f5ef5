/** A spreadsheet into a book: rows become entries, or change the ones that they came from. */
import { editEntries, idTrouble, isRightToLeft, type Book, type EntryEdit, type Folder } from "@parley/book";
import { ChapterFiles } from "./chapter-files.ts";
import { findColumns, type Column, type FoundColumns } from "./columns.ts";
import { editableBook } from "./editable-book.ts";
import { entryLines, ACTS, ANSWERS, type NewEntry } from "./entry-lines.ts";
import { matcherOf } from "./match.ts";
import { makeId } from "./name.ts";
import { bookFile, sidesOf, SOURCE } from "./new-book.ts";
import type { ColumnMeaning } from "./header.ts";
import type { Problem } from "./problem.ts";
import { checkRows, type CheckedRow } from "./row-check.ts";
import { columnName, SheetError, type Sheet, type Workbook } from "./sheet.ts";
import { tableOf, type Table, type TableRow } from "./table.ts";
import { chaptersOf, updateOf } from "./update.ts";

/** The options of an import. */
export interface ImportOptions {
  /** The folder of the book; without it, a new book is made. */
  readonly folder?: Folder;
  /** The name of the only sheet to read. */
  readonly sheet?: string;
  /** What columns have, by their numbers from 0. */
  readonly map?: ReadonlyMap<number, ColumnMeaning>;
  /** Of a new book: its languages. Default: those of the sheet. */
  readonly languages?: readonly string[];
  /** Of a new book: its title, and the date of its edition, `YYYY-MM-DD`. */
  readonly title?: string;
  readonly date?: string;
  readonly fix?: ReadonlySet<string>;
  readonly isDrawn?: (letter: string) => boolean;
}

/** The result of an import. Nothing is written yet. */
export interface Import {
  readonly rows: number;
  readonly entries: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** What each used column has: a language tag, or id, no, chapter, act, answers, note. */
  readonly columns: { readonly [column: string]: string };
  readonly problems: readonly Problem[];
  /** Sentences for the person who imports: encoding, columns that are not used, hidden rows. */
  readonly remarks: readonly string[];
  /** The files of the book that are new or changed, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly languages: readonly string[];
}

declare const TextDecoder: new (label: string, options?: object) => { decode(bytes: Uint8Array): string };

/**
 * Import a spreadsheet. Cells that stop are left out and reported; everything else becomes entries. Throws a `SheetError` where a
 * sheet is missing, or the book cannot be read.
 *
 * ```ts
 * import { importWorkbook, openWorkbook } from "@parley/exchange";
 * const opened = openWorkbook(new TextEncoder().encode("en,ko,ru\nWater,물,вода\n"));
 * const made = opened.ok ? importWorkbook(opened.workbook, { title: "Water" }) : undefined;
 * made?.columns; // { A: "en", B: "ko", C: "ru" }
 * made?.added; // 1
 * ```
 */
export function importWorkbook(workbook: Workbook, options: ImportOptions = {}): Import {
  return new Importer(workbook, options).run();
}

interface UsedSheet {
  readonly sheet: Sheet;
  readonly found: FoundColumns;
}

class Importer {
  readonly #workbook: Workbook;
  readonly #options: ImportOptions;
  readonly #book: Book | undefined;
  readonly #problems: Problem[] = [];
  readonly #remarks: string[] = [];
  readonly #files = new Map<string, string>();

  constructor(workbook: Workbook, options: ImportOptions) {
    this.#workbook = workbook;
    this.#options = options;
    this.#book = options.folder ? editableBook(options.folder) : undefined;
  }

  run(): Import {
    const used = this.#usedSheets();
    const languages = this.#languages(used);
    const sides = this.#book ? this.#book.sides : sidesOf(languages);
    const tables = used.map(({ sheet, found }) => {
      const chapter = used.length > 1 && sheet.name !== "" ? sheet.name : undefined;
      return tableOf(sheet, found, this.#workbook.format, chapter);
    });
    this.#describe(used, tables);
    const rows = tables.flatMap((table) => table.rows);
    const source = [SOURCE, ...languages.filter((tag) => tag !== SOURCE)].filter((tag) => languages.includes(tag));
    const acts = new Map(
      this.#book?.chapters.flatMap(({ entries }) => entries.map(({ id, act }) => [id, act] as const)),
    );
    const checked = checkRows(rows, {
      sides,
      fix: this.#options.fix ?? new Set(),
      ...(this.#options.isDrawn ? { isDrawn: this.#options.isDrawn } : {}),
      actOf: (row) => (row.id ? acts.get(row.id.text) : undefined),
    });
    this.#problems.push(...checked.problems);
    const counts = this.#plan(checked.rows, languages, source);
    const columns = Object.fromEntries(used.flatMap(({ found }) => found.columns.map(describedColumn)));
    return {
      rows: rows.length,
      ...counts,
      columns,
      problems: this.#problems,
      remarks: this.#remarks,
      files: this.#files,
      languages,
    };
  }

  /** The sheets that have texts. */
  #usedSheets(): UsedSheet[] {
    const { sheets } = this.#workbook;
    const { sheet: wanted, map } = this.#options;
    const named = wanted === undefined ? sheets : sheets.filter(({ name }) => name === wanted);
    if (wanted !== undefined && named.length === 0)
      throw new SheetError(
        `it has no sheet “${wanted}”`,
        `its sheets are ${sheets.map(({ name }) => `“${name}”`).join(", ")}`,
      );
    const tags = this.#book ? [...this.#book.languages, ...this.#book.varieties] : this.#options.languages;
    return named.flatMap((sheet) => {
      const columns = { ...(map ? { map } : {}), ...(tags ? { languages: tags } : {}) };
      const all = findColumns(sheet.rows, columns);
      const found = this.#book ? all : withoutLeftward(all);
      const texts = found.columns.filter(({ meaning }) => meaning.kind === "text");
      const why =
        sheet.hidden && wanted === undefined ? "it is hidden" : texts.length === 0 ? "no column has texts" : "";
      if (why === "") return [{ sheet, found }];
      if (sheet.rows.length > 0) this.#remarks.push(`the sheet “${sheet.name}” is not read: ${why}`);
      return [];
    });
  }

  /** The languages of the book, or of the sheets. */
  #languages(used: readonly UsedSheet[]): string[] {
    if (this.#book) return [...this.#book.languages, ...this.#book.varieties];
    const tags = used.flatMap(({ found }) =>
      found.columns.flatMap(({ meaning }) => (meaning.kind === "text" && "tag" in meaning ? [meaning.tag] : [])),
    );
    return [...new Set(tags)];
  }

  /** Remarks on what was found. */
  #describe(used: readonly UsedSheet[], tables: readonly Table[]): void {
    const { encoding, separator } = this.#workbook;
    if (encoding !== undefined)
      this.#remarks.push(`encoding ${encoding}, cells separated by ${separator === "\t" ? "tabs" : `“${separator}”`}`);
    for (const { sheet, found } of used) {
      const where = sheet.name === "" ? "" : `sheet “${sheet.name}”, `;
      this.#remarks.push(
        found.headerRow === 0
          ? `${where}no headers: columns are known by their letters`
          : `${where}headers in row ${found.headerRow}`,
      );
      for (const { number, header, why } of found.unused)
        this.#remarks.push(
          `${where}column ${columnName(number)}${header === "" ? "" : ` “${header}”`} is not used: ${why}`,
        );
    }
    for (const { sheet, rows, emptied } of tables) {
      const hidden = rows.filter((row) => row.hidden);
      if (hidden.length > 0)
        this.#remarks.push(`hidden rows are imported too: ${hidden.map(({ number }) => number).join(", ")}`);
      for (const { number, texts } of hidden) {
        const cell = [...texts.values()].find(({ text }) => text.trim() !== "")!;
        const at = { sheet, row: number, column: columnName(cell.column), text: cell.text };
        this.#report(at, "import.hidden", "the row is hidden in the spreadsheet, and is imported");
      }
      for (const { row, id } of emptied)
        this.#report(
          { sheet, row, column: "A", text: id },
          "import.empty",
          `the row of “${id}” has no text: nothing is changed`,
        );
    }
  }

  #report(at: Pick<Problem, "sheet" | "row" | "column" | "text">, rule: string, message: string): void {
    this.#problems.push({ ...at, rule, level: "warning", fix: "", message });
  }

  /** Decide what each row is, and write the files. */
  #plan(
    rows: readonly CheckedRow[],
    languages: readonly string[],
    source: readonly string[],
  ): Pick<Import, "entries" | "added" | "changed" | "unchanged"> {
    const matcher = this.#book ? matcherOf(this.#book, rows, source) : undefined;
    const chapters = this.#book ? chaptersOf(this.#book) : new Map<string, string>();
    const edits: EntryEdit[] = [];
    const fresh: { checked: CheckedRow; chapter: string | undefined }[] = [];
    let [changed, unchanged] = [0, 0];
    let last: string | undefined;
    const seen = new Set<string>();
    for (const checked of rows) {
      const { row, texts } = checked;
      const isAgain = checked.repeats !== undefined && (!row.id || row.id.text === rows[checked.repeats]!.row.id?.text);
      if (isAgain || [...texts.values()].every((text) => text === "")) continue;
      const entry = matcher?.match(checked);
      if (!entry) {
        fresh.push({ checked, chapter: last });
        continue;
      }
      last = chapters.get(entry.id);
      if (seen.has(entry.id)) {
        this.#reportTwice(row, entry.id);
        continue;
      }
      seen.add(entry.id);
      const update = updateOf(checked, entry, last ?? "");
      this.#problems.push(...update.problems);
      edits.push(...update.edits);
      if (update.edits.length > 0) changed += 1;
      else unchanged += 1;
    }
    if (this.#options.folder) this.#edit(edits, chapters);
    const added = this.#add(fresh, languages, source);
    return { entries: added + changed + unchanged, added, changed, unchanged };
  }

  #reportTwice(row: TableRow, id: string): void {
    const { sheet, number } = row;
    const cell = row.id ?? [...row.texts.values()][0]!;
    this.#report(
      { sheet, row: number, column: columnName(cell.column), text: cell.text },
      "import.twice",
      `“${id}” is in another row already: this row is not imported`,
    );
  }

  /** Edit the files of entries. */
  #edit(edits: readonly EntryEdit[], chapters: ReadonlyMap<string, string>): void {
    for (const [chapter, own] of Map.groupBy(edits, ({ id }) => chapters.get(id)!)) {
      const path = `chapters/${chapter}.yaml`;
      const { text, refused } = editEntries(this.#textOf(path), own);
      for (const { id, keys, value = "" } of refused)
        this.#report(
          { sheet: "", row: 0, column: "", text: value },
          "import.refused",
          `${path} has no place for ${keys.join(".")} of “${id}”`,
        );
      this.#files.set(path, text);
    }
  }

  /** A file of the book as it is now. */
  #textOf(path: string): string {
    const bytes = this.#options.folder?.read(path);
    return this.#files.get(path) ?? (bytes ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : "");
  }

  /** Add entries; returns how many. */
  #add(
    fresh: readonly { readonly checked: CheckedRow; readonly chapter: string | undefined }[],
    languages: readonly string[],
    source: readonly string[],
  ): number {
    const book = this.#book;
    if (fresh.length === 0 && book) return 0;
    const ids = new Set(book?.chapters.flatMap(({ entries }) => entries.map(({ id }) => id)));
    const numbers = new Set(book?.chapters.flatMap(({ entries }) => entries.map(({ no }) => no.replace("-", ""))));
    for (const { id, no } of book?.retired ?? []) {
      ids.add(id);
      numbers.add(no.replace("-", ""));
    }
    // Ids of the sheet are kept before others are made.
    for (const { checked } of fresh)
      if (checked.row.id && idTrouble(checked.row.id.text) === undefined) ids.add(checked.row.id.text);
    const given = new Set<string>();
    const named = fresh.map(({ checked, chapter }) => {
      const own = checked.row.id?.text.normalize("NFC");
      const isGiven = own !== undefined && idTrouble(own) === undefined && !given.has(own);
      const id = isGiven ? own : makeId(nameOf(checked, source), ids);
      ids.add(id);
      given.add(id);
      return { checked, id, chapter };
    });
    const hasYesNo = ids.has("yes") && ids.has("no");
    const title = this.#options.title ?? "Imported";
    const groups = Map.groupBy(named, ({ checked, chapter }) => checked.row.chapter?.text ?? chapter ?? title);
    const files = new ChapterFiles(book, groups.size, languages, numbers, (path) => this.#textOf(path));
    for (const [name, group] of groups) {
      const [first] = group;
      files.open(name, first!.checked.row.no?.text);
      for (const { checked, id } of group) {
        const entry = entryOf(checked, id);
        const lines = (no: string): string[] => entryLines({ ...entry, no }, hasYesNo);
        files.add(lines, checked.row.no?.text);
      }
    }
    for (const [path, text] of files.written()) this.#files.set(path, text);
    if (!book) this.#files.set("book.yaml", bookFile(title, this.#options.date ?? "1980-01-01", languages));
    return named.length;
  }
}

/** Columns without texts that run from right to left, which cannot be printed yet. */
function withoutLeftward(found: FoundColumns): FoundColumns {
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
function describedColumn({ number, meaning }: Column): readonly [string, string] {
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

/** The text that names an entry. */
function nameOf({ row, texts }: CheckedRow, source: readonly string[]): string {
  for (const tag of source) {
    const text = texts.get(tag);
    if (text !== undefined && text !== "") return text;
  }
  return [...texts.values()].find((text) => text !== "") ?? String(row.number);
}

/** The entry of a row, without its number. */
function entryOf({ row, texts, notes }: CheckedRow, id: string): Omit<NewEntry, "no"> {
  const act = row.act?.text.toLowerCase();
  const own = [...row.notes]
    .filter(([tag, { text }]) => tag !== "" && text !== "")
    .map(([tag, { text }]) => [tag, text] as const);
  return {
    id,
    ...(act !== undefined && ACTS.has(act) ? { act } : {}),
    ...(row.answers && ANSWERS.has(row.answers.text) ? { answers: row.answers.text } : {}),
    texts: [...texts].flatMap(([key, text]) => {
      const { tag, when } = row.texts.get(key)!;
      return text === "" ? [] : [{ tag, when, text }];
    }),
    notes: { ...Object.fromEntries(own), ...notes },
  };
}
