/**
 * The word lists of the languages as their files have them, `packages/sound/src/<language>/data/*.txt`, and their cases,
 * `*.cases.txt` beside them. `packages/sound/src/word-list.ts` defines the rows. A line `# Try: 할 *, *이` gives the texts in which
 * `tools/lists.ts` tries each row, in place of `*`; `# Try: no` means that the list changes no pronunciation.
 */
import { globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const SOUND = "packages/sound/src";

/** One row, and the line of its file it stands on, from 1. */
export interface Row {
  readonly text: string;
  readonly line: number;
}

/** One list: a file, or a section of one. */
export interface WordList {
  readonly file: string;
  /** The name of its constant: `tense-stems.txt`, `[endings]` → `TENSE_STEMS_ENDINGS`. */
  readonly name: string;
  /** The texts in which each row is tried, `*` being the row; empty where it is not tried; `undefined` where the file has no such line. */
  readonly tries: readonly string[] | undefined;
  readonly rows: readonly Row[];
}

/** The folders of `sound/src` in which a file or folder stands: those of languages, and those of varieties in them. */
export function foldersWith(item: string): string[] {
  return globSync([`*/${item}`, `*/*/${item}`], { cwd: SOUND })
    .map((path) => dirname(path).replaceAll("\\", "/"))
    .toSorted();
}

/** The languages and varieties that have lists, by their folders: `korean`, `korean/northern`. */
export function languagesWithLists(): string[] {
  return foldersWith("data");
}

/** The name that a folder exports its language by: `korean/northern` → `northernKorean`. */
export function nameOfFolder(folder: string): string {
  const [language = "", variety] = folder.split("/");
  return variety === undefined ? language : variety + language.charAt(0).toUpperCase() + language.slice(1);
}

/** The compiled lists of a language. */
export function compiledPath(language: string): string {
  return join(SOUND, language, "data.ts");
}

/** Every list of a language, by file. */
export function readLists(language: string): WordList[] {
  return readFolder(language, (name) => !name.endsWith(".cases.txt"), ".txt");
}

/** The cases of one list. */
export interface Cases {
  readonly name: string;
  readonly rows: readonly { readonly written: string; readonly pronounced: string }[];
}

/** The cases of every list of a language: rows `written → pronounced`. */
export function readCases(language: string): Cases[] {
  return readFolder(language, (name) => name.endsWith(".cases.txt"), ".cases.txt").map(({ name, rows }) => ({
    name,
    rows: rows.map(({ text }) => {
      const [written = "", pronounced = ""] = text.split(" → ");
      return { written, pronounced };
    }),
  }));
}

function readFolder(language: string, chosen: (name: string) => boolean, end: string): WordList[] {
  const folder = join(SOUND, language, "data");
  return readdirSync(folder)
    .filter((name) => name.endsWith(end) && chosen(name))
    .toSorted()
    .flatMap((name) => readList(join(folder, name), name.slice(0, -end.length)));
}

function readList(file: string, stem: string): WordList[] {
  const lists: { name: string; tries: string[] | undefined; rows: Row[] }[] = [
    { name: stem, tries: undefined, rows: [] },
  ];
  for (const [i, line] of readFileSync(file, "utf8").normalize("NFC").split("\n").entries()) {
    const text = line.trim();
    const list = lists.at(-1)!;
    const section = /^\[([a-z-]+)\]$/.exec(text)?.[1];
    const tries = /^# Try: (.+)$/u.exec(text)?.[1];
    if (section !== undefined) lists.push({ name: `${stem}-${section}`, tries: undefined, rows: [] });
    else if (tries !== undefined) list.tries = tries === "no" ? [] : tries.split(", ");
    else if (text !== "" && !text.startsWith("#")) list.rows.push({ text, line: i + 1 });
  }
  // Lines before the first section are about the whole file.
  return lists
    .filter(({ rows }, i) => i > 0 || rows.length > 0)
    .map((list) => ({ ...list, file, name: list.name.toUpperCase().replaceAll("-", "_") }));
}
