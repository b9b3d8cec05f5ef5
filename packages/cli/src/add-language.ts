import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { editFile, isRightToLeft, readBook, TAG, type Book, type FileEdit } from "@parley/book";
import { isTag, missingIn, missingTitles, RISKS, translatorSheet, unreadOf, type MissingText } from "@parley/exchange";
import { openFolder, writeBookFiles, writeOutput } from "@parley/press";
import { languageOf, scriptFor } from "@parley/sound/script";
import { bookFolder } from "./build.ts";
import { table } from "./missing-table.ts";
import { quoted } from "./new.ts";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";
import { printTroubles } from "./troubles.ts";

/** How many missing texts are listed. */
const LISTED = 10;

/** `parley add-language BOOK TAG [--out FILE.xlsx] [--all] [--json]` */
export function addLanguage(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = readOptions(args, {
    out: { type: "string" },
    all: { type: "boolean" },
    json: { type: "boolean" },
  });
  const [words, named, ...more] = positionals;
  if (named === undefined || more.length > 0)
    throw new UsageError("write a book and the tag of one language: parley add-language BOOK TAG");
  const folder = bookFolder([words!]);
  const tag = tagOf(named);
  const out = values.out ?? `${basename(resolve(folder))}-${tag}.xlsx`;
  if (values.out === "" || !out.endsWith(".xlsx"))
    throw new UsageError("--out needs the name of a file that ends in .xlsx");
  if (values.out === undefined && existsSync(out))
    throw new UsageError(
      `${out} is there already, and may have the work of a translator: import it, or name another file with --out`,
    );
  const { book, troubles } = readBook(openFolder(folder));
  const unread = unreadOf(troubles);
  if (unread.length > 0) {
    printTroubles(terminal, unread, { all: true });
    return 1;
  }
  const isNew = !book.languages.includes(tag) && !book.varieties.includes(tag);
  const edits = isNew ? editsFor(book, tag) : [];
  const path = join(folder, "book.yaml");
  const text = editFile(readFileSync(path, "utf8"), edits);
  if (text === undefined)
    throw new UsageError(`${path} has no list “languages” that ${tag} can be added to: add it there`);
  const missing = missingIn(book, tag);
  const titles = missingTitles(book, tag);
  const isComplete = missing.length + titles.length === 0;
  if (!isComplete) writeOutput(dirname(out), new Map([[basename(out), translatorSheet(book, tag)]]));
  if (isNew) writeBookFiles(folder, new Map([["book.yaml", text]]));
  if (values.json) {
    const listed = missing.map(({ entry }) => ({ id: entry.id, urgency: entry.urgency }));
    terminal.out(
      `${JSON.stringify({ added: isNew, titles, missing: listed, ...(isComplete ? {} : { file: out }) })}\n`,
    );
    return 0;
  }
  terminal.out(
    `${tag} ${isNew ? "is now a language" : "is a language"} of ${folder}${isNew && !scriptFor(tag) ? "; Parley cannot respell it, so it is shown without respelling" : ""}\n`,
  );
  if (isComplete) terminal.out(`Nothing is missing in ${tag}: now run parley check ${quoted(folder)}\n`);
  else printMissing(terminal, missing, titles.length, values.all ? missing.length : LISTED);
  if (!isComplete) printSteps(terminal, book, { folder, tag, out });
  return 0;
}

/** The tag of a language, as a book has it. Throws a UsageError for none, and for one that cannot be printed. */
function tagOf(named: string): string {
  let tag = "";
  try {
    [tag = ""] = Intl.getCanonicalLocales(named.replaceAll("_", "-"));
  } catch {
    // Not a tag at all: refused below.
  }
  if (!TAG.test(tag) || !isTag(languageOf(tag)))
    throw new UsageError(`${named} is not the tag of a language: write two or three letters, as ISO 639 has them`);
  if (isRightToLeft(tag)) throw new UsageError(`${named} is written from right to left, which Parley cannot print yet`);
  return tag;
}

/** The edits of book.yaml for a language that is new. */
function editsFor(book: Book, tag: string): FileEdit[] {
  const isVariety = tag !== languageOf(tag) && book.languages.includes(languageOf(tag));
  return [
    { keys: [isVariety ? "varieties" : "languages"], value: undefined, item: tag },
    ...(scriptFor(tag) ? [] : [{ keys: ["respelling", tag], value: "none" }]),
  ];
}

/** What is missing: how much of each risk, then the first texts. */
function printMissing(terminal: Terminal, missing: readonly MissingText[], titles: number, shown: number): void {
  const counts = RISKS.map((risk) => `${missing.filter(({ entry }) => entry.urgency === risk).length} ${risk}`);
  terminal.out(`Missing: ${missing.length} texts (${counts.join(", ")}), ${titles} titles\n`);
  const rows = missing.slice(0, shown).map(({ entry }) => {
    const [tag, variants] = Object.entries(entry.text)[0] ?? ["", []];
    return [entry.urgency, entry.id, `${tag}: ${variants[0]?.text ?? ""}`];
  });
  if (rows.length > 0) terminal.out(table(rows));
  if (missing.length > shown) terminal.out(`  … and ${missing.length - shown} more: --all shows them\n`);
}

/** What to do with the file, step by step. */
function printSteps(
  terminal: Terminal,
  { sides }: Book,
  { folder, tag, out }: { readonly folder: string; readonly tag: string; readonly out: string },
): void {
  const [book, file] = [quoted(folder), quoted(out)];
  const other = sides.find((side) => side !== tag) ?? sides[0];
  terminal.out(`
${out} is for the translator: the white columns are to be filled, the most dangerous phrases are on top.
With each part that comes back:
  parley import ${file} --book ${book}
  parley check ${book} --langs ${other},${tag} --partial
  parley status ${book}
  parley print ${book} --langs ${other},${tag} --partial --out booklet-${tag}.pdf
`);
}
