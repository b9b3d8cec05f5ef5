/** A spreadsheet into a book: rows become entries, or change the ones that they came from. */
import { editEntries, editFile, idTrouble, type Book, type EntryEdit, type SourceStep } from "@parley/book";
import { ChapterFiles } from "./chapter-files.ts";
import { findColumns } from "./columns.ts";
import { editableBook } from "./editable-book.ts";
import { entryLines, ACTS, ANSWERS, type NewEntry } from "./entry-lines.ts";
import { newRemarks, type Named } from "./added-entries.ts";
import { matcherOf, nameOf } from "./match.ts";
import { guessOf, guessRemarks, type Guess } from "./guess.ts";
import { CREDITS_PATH, MediaImport, type Refuse } from "./media-import.ts";
import { columnsSeen, describedColumn, describeSheets, withoutLeftward, type UsedSheet } from "./description.ts";
import type { Import, ImportOptions } from "./imported.ts";
import { makeId } from "./name.ts";
import { bookFile, sidesOf, SOURCE } from "./new-book.ts";
import type { Problem } from "./problem.ts";
import { checkRows, type CheckedRow } from "./row-check.ts";
import { columnName, SheetError, type Origin, type Workbook } from "./sheet.ts";
import { addedStep, stepOf } from "./source-step.ts";
import { tableOf, type TableRow } from "./table.ts";
import { isTitleId, titleEdits } from "./title.ts";
import { changesOf, chaptersOf, updateOf, type EntryChange } from "./update.ts";

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

/** What a sheet without texts can have for the entries of a book. */
const OF_ENTRIES = ["picture", "act", "answers", "note"] as const;

class Importer {
  readonly #workbook: Workbook;
  readonly #options: ImportOptions;
  readonly #book: Book | undefined;
  readonly #problems: Problem[] = [];
  readonly #changes: EntryChange[] = [];
  readonly #remarks: string[] = [];
  readonly #files = new Map<string, string>();
  readonly #origin: Origin;
  readonly #step: SourceStep | undefined;
  readonly #media: MediaImport;
  readonly #titles: CheckedRow[] = [];
  #retitled = 0;

  constructor(workbook: Workbook, options: ImportOptions) {
    this.#workbook = workbook;
    this.#options = options;
    this.#book = options.folder ? editableBook(options.folder) : undefined;
    const { source: where, licence, voice } = options;
    this.#origin = {
      ...workbook.origin,
      ...(where === undefined ? {} : { where }),
      ...(licence === undefined ? {} : { licence }),
    };
    this.#step = stepOf(this.#origin);
    this.#media = new MediaImport(
      workbook,
      this.#origin,
      { folder: options.folder, book: this.#book, voice },
      this.#textOf(CREDITS_PATH),
    );
  }

  run(): Import {
    const used = this.#usedSheets();
    const languages = this.#languages(used);
    const sides = this.#book ? this.#book.sides : sidesOf(languages);
    const tables = used.map(({ sheet, found }) => {
      const chapter = used.length > 1 && sheet.name !== "" ? sheet.name : undefined;
      return tableOf(sheet, found, this.#workbook.format, chapter);
    });
    const seen = describeSheets(this.#workbook, used, tables);
    this.#remarks.push(...seen.remarks);
    this.#problems.push(...seen.problems);
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
    const unsourced = this.#step ? 0 : counts.added;
    if (unsourced > 0)
      this.#remarks.push(
        `where the texts of ${unsourced === 1 ? "1 new entry" : `${unsourced} new entries`} are from, and whether they may be copied, is not known: record it with --source and --licence`,
      );
    if (this.#media.credits !== undefined) this.#files.set(CREDITS_PATH, this.#media.credits);
    const columns = Object.fromEntries(used.flatMap(({ found }) => found.columns.map(describedColumn)));
    return {
      rows: rows.length,
      ...counts,
      columns,
      problems: this.#problems,
      changes: this.#changes,
      remarks: this.#remarks,
      unsourced,
      titles: this.#retitled,
      files: this.#files,
      media: this.#media.files,
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
      const columns = {
        ...(map ? { map } : {}),
        ...(tags ? { languages: tags } : {}),
        ...(sheet.given ? { given: sheet.given } : {}),
      };
      const all = findColumns(sheet.rows, columns);
      const found = this.#book ? all : withoutLeftward(all);
      const kinds = new Set(found.columns.map(({ meaning }) => meaning.kind));
      const isUsed = kinds.has("text") || (this.#book && kinds.has("id") && OF_ENTRIES.some((kind) => kinds.has(kind)));
      const why = sheet.hidden && wanted === undefined ? "it is hidden" : isUsed ? "" : "no column has texts";
      if (why === "") return [{ sheet, found }];
      if (sheet.rows.length > 0)
        this.#remarks.push(`the sheet “${sheet.name}” is not read: ${why}${sheet.hidden ? "" : columnsSeen(sheet)}`);
      return [];
    });
  }

  /** The languages of the book, or of the sheets. */
  #languages(used: readonly UsedSheet[]): string[] {
    if (this.#book) return [...this.#book.languages, ...this.#book.varieties];
    const tags = used.flatMap(({ found }) =>
      found.columns.flatMap(({ meaning }) => (meaning.kind === "text" && "tag" in meaning ? [meaning.tag] : [])),
    );
    // In the order in which they were asked for: the first two are the sides.
    const asked = (this.#options.languages ?? []).filter((tag) => tags.includes(tag));
    return [...new Set([...asked, ...tags])];
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
      if (isAgain || (row.texts.size > 0 && [...texts.values()].every((text) => text === ""))) continue;
      if (this.#book && isTitleId(row.id?.text)) {
        this.#titles.push(checked);
        continue;
      }
      const entry = matcher?.match(checked);
      if (!entry && row.texts.size === 0) {
        const { column, text } = row.id!;
        this.#report(
          { sheet: row.sheet, row: row.number, column: columnName(column), text },
          "import.id",
          `the book has no entry “${text}”`,
        );
        continue;
      }
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
      const update = updateOf(checked, entry, last ?? "", { step: this.#step, format: this.#workbook.format });
      const own = [...update.edits, ...this.#media.editsFor(checked, entry, this.#refuseOf(checked.row))];
      this.#problems.push(...update.problems);
      edits.push(...own);
      this.#changes.push(...changesOf(own, entry));
      if (own.length > 0) changed += 1;
      else unchanged += 1;
    }
    if (this.#options.folder) this.#edit(edits, chapters);
    if (this.#book) this.#retitle(this.#book);
    const added = this.#add(fresh, languages, source);
    if (this.#book) this.#remarks.push(...newRemarks(this.#book, added, seen));
    return { entries: added.length + changed + unchanged, added: added.length, changed, unchanged };
  }

  /** Report pictures and recordings of a row that are not taken. */
  #refuseOf({ sheet, number, texts }: TableRow): Refuse {
    const column = columnName([...texts.values()].find(({ text }) => text !== "")?.column ?? 0);
    return (name, why) =>
      this.#report({ sheet, row: number, column, text: name }, "import.media", `“${name}” is not imported: ${why}`);
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

  /** Edit the titles of the book, its chapters and paths, and the names of its sides. */
  #retitle(book: Book): void {
    for (const [path, edits] of titleEdits(book, this.#titles)) {
      const text = editFile(this.#textOf(path), edits);
      if (text === undefined)
        this.#report(
          { sheet: "", row: 0, column: "", text: "" },
          "import.refused",
          `${path} has no place for its title`,
        );
      else {
        this.#files.set(path, text);
        this.#retitled += edits.length;
      }
    }
  }

  /** A file as it is now. */
  #textOf(path: string): string {
    const bytes = this.#options.folder?.read(path);
    return this.#files.get(path) ?? (bytes ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : "");
  }

  /** Add entries; returns their ids, with the texts by which they are named. */
  #add(
    fresh: readonly { readonly checked: CheckedRow; readonly chapter: string | undefined }[],
    languages: readonly string[],
    source: readonly string[],
  ): Named[] {
    const book = this.#book;
    if (fresh.length === 0 && book) return [];
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
    const guesses: { readonly id: string; readonly guess: Guess }[] = [];
    const hasYesNo = ids.has("yes") && ids.has("no");
    const title = this.#options.title ?? "Imported";
    const groups = Map.groupBy(named, ({ checked, chapter }) => checked.row.chapter?.text ?? chapter ?? title);
    const titles = this.#workbook.chapterTitles;
    const files = new ChapterFiles(book, groups.size, languages, numbers, (path) => this.#textOf(path), titles);
    for (const [name, group] of groups) {
      const [first] = group;
      files.open(name, first!.checked.row.no?.text);
      for (const { checked, id } of group) {
        const entry = this.#entryOf(checked, id);
        const guess = guessOf(entry, hasYesNo);
        guesses.push({ id, guess });
        const lines = (no: string): string[] => entryLines({ ...entry, no }, guess);
        files.add(lines, checked.row.no?.text);
      }
    }
    this.#remarks.push(...guessRemarks(guesses));
    for (const [path, text] of files.written()) this.#files.set(path, text);
    if (!book) {
      const known = {
        licence: this.#origin.licence ?? this.#workbook.bookLicence,
        titles: this.#workbook.title,
        sides: this.#workbook.sides,
      };
      this.#files.set("book.yaml", bookFile(title, this.#options.date ?? "1980-01-01", languages, known));
    }
    return named.map(({ id, checked }) => ({ id, text: nameOf(checked, source) }));
  }

  /** The entry of a row, without its number. */
  #entryOf({ row, texts, notes }: CheckedRow, id: string): Omit<NewEntry, "no"> {
    const act = row.act?.text.toLowerCase();
    const own = [...row.notes]
      .filter(([tag, { text }]) => tag !== "" && text !== "")
      .map(([tag, { text }]) => [tag, text] as const);
    const refuse = this.#refuseOf(row);
    const picture = row.picture === undefined ? undefined : this.#media.picture(row.picture, id, refuse);
    return {
      id,
      ...(act !== undefined && ACTS.has(act) ? { act } : {}),
      ...(row.answers && ANSWERS.has(row.answers.text) ? { answers: row.answers.text } : {}),
      texts: [...texts].flatMap(([key, text]) => {
        const { tag, when, cell } = row.texts.get(key)!;
        if (text === "") return [];
        const { say, gloss, source = [] } = cell?.beside ?? {};
        return [
          {
            tag,
            when,
            text,
            ...(say ? { say } : {}),
            ...(gloss === undefined ? {} : { gloss }),
            audio: this.#media.recordings(cell, `${id}-${tag}`, refuse),
            source: this.#step && addedStep(this.#step, source) !== undefined ? [...source, this.#step] : source,
          },
        ];
      }),
      notes: { ...Object.fromEntries(own), ...notes },
      fields: row.fields,
      ...(picture === undefined ? {} : { picture }),
    };
  }
}
