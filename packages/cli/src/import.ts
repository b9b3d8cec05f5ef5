import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { printable, readBook } from "@parley/book";
import {
  columnNumber,
  FIXED_RULES,
  importWorkbook,
  openWorkbook,
  readHeader,
  SheetError,
  type ColumnMeaning,
  type Import,
  type ImportOptions,
  type Problem,
  type Workbook,
} from "@parley/exchange";
import { importPrograms, isDrawn, openFolder, openSource, writeBookFiles } from "@parley/press";
import { bookFolder, names } from "./build.ts";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";

/** How many problems of one rule are printed; the others are counted. */
const SHOWN = 3;
/** How many changes are printed; the others are counted. */
const MOST_CHANGES = 20;

/** `parley import FILE --book DIR [--new] [--sheet NAME] [--map ko=B,ru=C,id=A] [--langs ko,ru] [--fix RULE,…] [--source WHERE] [--licence ID] [--voice PERSON] [--dry-run] [--json]` */
export async function importFile(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    ...ORIGIN,
    book: { type: "string" },
    new: { type: "boolean" },
    sheet: { type: "string" },
    map: { type: "string", multiple: true },
    langs: { type: "string" },
    fix: { type: "string", multiple: true },
    "dry-run": { type: "boolean" },
    json: { type: "boolean" },
    all: { type: "boolean" },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError("one file at a time: parley import FILE --book DIR");
  if (values.book === undefined || values.book === "")
    throw new UsageError("--book is missing: the folder of the book");
  const isNew = values.new ?? false;
  if (isNew && existsSync(values.book) && (!statSync(values.book).isDirectory() || readdirSync(values.book).length > 0))
    throw new UsageError(`--new: ${values.book} is there already and not empty; without --new it is updated`);
  const directory = isNew ? values.book : bookFolder([values.book]);
  if (!isNew && values.langs !== undefined) checkLanguages(directory, names(values.langs));
  const fix = fixedRules(values.fix ?? []);
  const origin = originOf(values);
  return importInto(terminal, file, directory, {
    ...(isNew ? {} : { folder: openFolder(directory) }),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(values.map === undefined ? {} : { map: columnMap(values.map) }),
    ...(values.langs === undefined ? {} : { languages: names(values.langs) }),
    ...origin,
    fix,
    isDry: values["dry-run"] ?? false,
    isJson: values.json ?? false,
    isAll: values.all ?? false,
  });
}

/** Languages may be named for a book that has them, as the command that made it names them. Throws a UsageError for others. */
function checkLanguages(directory: string, wanted: readonly string[]): void {
  const { languages, varieties } = readBook(openFolder(directory)).book;
  const known = [...languages, ...varieties];
  const others = wanted.filter((tag) => !known.includes(tag));
  if (others.length > 0)
    throw new UsageError(`--langs ${others.join(",")}: the book has ${known.join(", ")}; parley add-language adds one`);
}

/** The options that say where the texts of a file are from. */
export const ORIGIN = { source: { type: "string" }, licence: { type: "string" }, voice: { type: "string" } } as const;

/** Where the texts of a file are from. Throws a UsageError for an empty or odd word. */
export function originOf(values: {
  readonly [name in keyof typeof ORIGIN]?: string | undefined;
}): Pick<ImportOptions, keyof typeof ORIGIN> {
  const found = (["source", "licence", "voice"] as const).flatMap((name) => {
    const value = values[name]?.trim().normalize("NFC");
    if (value === undefined) return [];
    if (value === "" || /\p{C}/u.test(value))
      throw new UsageError(`--${name} is empty, or has letters that cannot be seen`);
    if (name === "licence" && /\s/.test(value))
      throw new UsageError(`--licence ${value}: write its SPDX id, as CC0-1.0, CC-BY-4.0 or CC-BY-SA-4.0`);
    if (name === "voice" && !/^(?:machine:)?[\p{L}\p{Nd}-]+$/u.test(value))
      throw new UsageError(`--voice ${value}: write the id of a person of the book, or machine:NAME`);
    return [[name, value] as const];
  });
  return Object.fromEntries(found);
}

/** Ask where the texts are from, if somebody sits at the terminal. */
async function askedOrigin(terminal: Terminal): Promise<Pick<ImportOptions, keyof typeof ORIGIN>> {
  if (!terminal.ask) return {};
  const answer = async (question: string): Promise<string | undefined> => {
    const words = (await terminal.ask!(question)).trim();
    return words === "" || words === "q" ? undefined : words;
  };
  const source = await answer("Where are these texts from? (a title, a person or an address; Enter: not known) ");
  const licence = await answer("Their licence? (CC0-1.0, CC-BY-4.0, …; Enter: not known) ");
  return originOf({ source, licence });
}

/** What the commands that import share. */
interface Run extends ImportOptions {
  readonly isDry: boolean;
  readonly isJson: boolean;
  readonly isAll: boolean;
}

/** Import a file into a folder, and print what was done. */
export async function importInto(terminal: Terminal, file: string, directory: string, run: Run): Promise<ExitCode> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`there is no file ${file}`);
  if (!found.isFile()) throw new UsageError(`${file} is not a file`);
  const refuse = (message: string, hint: string): ExitCode => {
    terminal.err(`${file} is not imported: ${printable(message)}\n  hint: ${printable(hint)}\n`);
    if (run.isJson) terminal.out(`${JSON.stringify({ ...NOTHING, problems: [refusal(message)] })}\n`);
    return 1;
  };
  const source = openSource(file);
  try {
    const opened = openWorkbook(source, await importPrograms());
    return opened.ok
      ? await importOpened(terminal, opened.workbook, { file, directory, run, refuse })
      : refuse(opened.message, opened.hint);
  } finally {
    source.close();
  }
}

/** Where phrases go, and what to do with a file that is refused. */
interface Target {
  readonly file: string;
  readonly directory: string;
  readonly run: Run;
  readonly refuse: (message: string, hint: string) => ExitCode;
}

/** Import the phrases of a file, and print what was done. */
async function importOpened(
  terminal: Terminal,
  workbook: Workbook,
  { file, directory, run, refuse }: Target,
): Promise<ExitCode> {
  const title = basename(file)
    .replace(/\.[^.]*$/, "")
    .normalize("NFC");
  const imported = (more: Partial<ImportOptions> = {}): Import =>
    importWorkbook(workbook, {
      title,
      date: terminal.now().toISOString().slice(0, 10),
      isDrawn,
      ...run,
      ...more,
    });
  let made: Import;
  try {
    made = imported();
    if (!run.isJson && !run.isDry && made.unsourced > 0) made = imported(await askedOrigin(terminal));
  } catch (error) {
    if (error instanceof SheetError) return refuse(error.message, error.hint);
    throw error;
  }
  const isNothing = (made.entries === 0 && made.titles === 0) || (!run.folder && made.languages.length < 2);
  try {
    if (!run.isDry && !isNothing)
      writeBookFiles(directory, new Map<string, string | (() => Uint8Array)>([...made.files, ...made.media]));
  } catch (error) {
    if (error instanceof SheetError) return refuse(error.message, error.hint);
    throw error;
  }
  if (run.isJson) {
    for (const remark of made.remarks) terminal.err(`${printable(remark)}\n`);
    terminal.out(`${JSON.stringify(reportOf(made))}\n`);
  } else printImport(terminal, made, run, { directory, isWritten: !isNothing });
  if (isNothing)
    terminal.err(
      made.entries === 0
        ? "nothing was imported: no row has texts; --map says which column has which language: --map ko=B,ru=C\n"
        : "nothing was imported: a book needs two languages; --map says which column has which: --map ko=B,ru=C\n",
    );
  return isNothing ? 1 : 0;
}

const NOTHING = { rows: 0, entries: 0, added: 0, changed: 0, unchanged: 0, columns: {} };

const refusal = (message: string): object => ({
  sheet: "",
  row: 0,
  column: "",
  rule: "import.unreadable",
  level: "stop",
  text: message,
  fix: "",
});

/** The report as data: the keys that other programs read. */
function reportOf({ rows, entries, added, changed, unchanged, columns, problems }: Import): object {
  const listed = problems.map(({ sheet, row, column, rule, level, text, fix }) => ({
    sheet,
    row,
    column,
    rule,
    level,
    text,
    fix,
  }));
  return { rows, entries, added, changed, unchanged, columns, problems: listed };
}

/** The rules of `--fix`. Throws a UsageError for an unknown one. */
function fixedRules(lists: readonly string[]): ReadonlySet<string> {
  const rules = lists.flatMap(names).filter((name) => name !== "");
  const unknown = rules.filter((name) => !FIXED_RULES.some((rule) => rule === name));
  if (unknown.length > 0) throw new UsageError(`--fix ${unknown.join(",")}: known: ${FIXED_RULES.join(", ")}`);
  return new Set(rules);
}

/** `ko=B,ru=C,id=A` as columns. Throws a UsageError for anything else. */
function columnMap(lists: readonly string[]): ReadonlyMap<number, ColumnMeaning> {
  const map = new Map<number, ColumnMeaning>();
  for (const pair of lists.flatMap(names)) {
    const [name = "", letters = ""] = pair.split("=").map((part) => part.trim());
    const number = columnNumber(letters);
    const meaning = /^note[ :-]/.test(name) ? readHeader(name.replace(/[:-]/, " ")) : readHeader(name);
    if (number === undefined || !meaning || pair.split("=").length !== 2)
      throw new UsageError(
        `--map ${pair}: write a language or id, no, chapter, act, answers, note, and the letter of a column: ko=B`,
      );
    map.set(number, meaning);
  }
  return map;
}

/** Print what was found and done: columns, problems by rule, counts. */
function printImport(
  terminal: Terminal,
  made: Import,
  { isDry, isAll, fix }: Run,
  { directory, isWritten }: { readonly directory: string; readonly isWritten: boolean },
): void {
  const columns = Object.entries(made.columns).map(([letters, name]) => `${letters} ${name}`);
  terminal.out(`columns: ${columns.join(", ") || "none with texts"}\n`);
  for (const remark of made.remarks) terminal.out(`  ${printable(remark)}\n`);
  const groups = Map.groupBy(made.problems, ({ level, rule }) => `${rule}: ${level}`);
  for (const [name, group] of groups) {
    terminal.out(`${name}, ${group.length}\n`);
    for (const problem of isAll ? group : group.slice(0, SHOWN))
      terminal.out(`  ${printable(formatProblem(problem, fix))}\n`);
    if (!isAll && group.length > SHOWN) terminal.out(`  … and ${group.length - SHOWN} more: --all shows them\n`);
  }
  const { changes } = made;
  for (const { id, what, before, after } of isAll ? changes : changes.slice(0, MOST_CHANGES))
    terminal.out(`  ${printable(`${id}, ${what}: “${before}” → “${after}”`)}\n`);
  if (!isAll && changes.length > MOST_CHANGES)
    terminal.out(`  … and ${changes.length - MOST_CHANGES} more changes: --all shows them\n`);
  const offered = new Set(made.problems.filter((one) => one.fix !== "" && !fix?.has(one.rule)).map(({ rule }) => rule));
  if (offered.size > 0) terminal.out(`repairs are offered: --fix ${[...offered].join(",")}\n`);
  const { rows, entries, added, changed, unchanged } = made;
  if (made.titles > 0) terminal.out(`${made.titles} titles are new or changed\n`);
  terminal.out(
    `${rows} rows, ${entries} entries: ${added} added, ${changed} changed, ${unchanged} unchanged${isDry ? " (nothing is written)" : ""}\n`,
  );
  if (!isDry && isWritten) terminal.out(`The book is in ${resolve(directory)}: now run parley check ${directory}\n`);
}

function formatProblem(
  { sheet, row, column, message, text, fix, rule }: Problem,
  fixed: ReadonlySet<string> | undefined,
): string {
  const where = row === 0 ? "the file" : `${sheet === "" ? "" : `${sheet}!`}${column}${row}`;
  const offer = fix === "" ? "" : fixed?.has(rule) ? ` → “${fix}”` : ` (--fix: “${fix}”)`;
  const cell = text.length > 120 ? `${text.slice(0, 120)}…` : text;
  // A space that is too many would not be seen.
  const shown =
    rule === "text.spaces" ? cell.replace(/^\s+|\s+$|\s{2,}|[^\S ]/gu, (spaces) => "␣".repeat(spaces.length)) : cell;
  return `${where}: ${message}${text === "" ? "" : ` | ${shown}`}${offer}`;
}
