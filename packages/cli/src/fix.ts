import {
  hashText,
  printable,
  readBook,
  repairBook,
  REPAIRED_RULES,
  subjectId,
  subjectsOf,
  type Folder,
  type Repair,
} from "@parley/book";
import { openFolder, writeBookFile } from "@parley/press";
import { bookFolder } from "./build.ts";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";
import { printTroubles } from "./troubles.ts";

/** `parley fix BOOK [--rule NAME]… [--dry-run] [--all]` */
export function fix(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = readOptions(args, {
    rule: { type: "string", multiple: true },
    "dry-run": { type: "boolean" },
    all: { type: "boolean" },
  });
  const directory = bookFolder(positionals);
  const names = (values.rule ?? []).flatMap((list) => list.split(",").map((name) => name.trim()));
  const unknown = names.filter((name) => !REPAIRED_RULES.some((rule) => rule === name));
  if (unknown.length > 0)
    throw new UsageError(`--rule ${unknown.join(",")}: only these rules have repairs: ${REPAIRED_RULES.join(", ")}`);
  const rules = REPAIRED_RULES.filter((rule) => names.length === 0 || names.includes(rule));
  const folder = openFolder(directory);
  const { files, repairs, left } = repairBook(folder, rules);
  for (const repair of repairs) terminal.out(formatRepair(repair));
  // Before anything is written: the folder reads what is on the disk.
  const stale = staleTexts(folder, files);
  const isDry = values["dry-run"] ?? false;
  if (!isDry) for (const [path, data] of files) writeBookFile(directory, path, data);
  if (left.length > 0) printTroubles(terminal, left, values);
  terminal.out(
    `${counted(repairs.length, "repair")} in ${counted(files.size, "file")}${isDry ? " would be made" : ""}; ${left.length} left for you to decide; parley check shows what no rule can repair\n`,
  );
  if (stale > 0)
    terminal.out(
      `${counted(stale, "text")}${isDry ? " would" : ""} no longer ${stale === 1 && !isDry ? "counts" : "count"} as edited or signed: have the new words checked, then run parley record
`,
    );
  return left.length > 0 ? 1 : 0;
}

/** A repair as lines of a diff: where, the rule, then the lines before and after. */
function formatRepair({ path, line, rule, before, after }: Repair): string {
  const lines = (mark: string, text: string): string[] => text.split("\n").map((one) => `${mark} ${visible(one)}`);
  return [`${path}:${line}: [${rule}]`, ...lines("-", before), ...lines("+", after)].map((one) => `${one}\n`).join("");
}

/** A line with what cannot be seen as codes: control characters, spaces of other kinds, soft hyphens, joiners. */
function visible(line: string): string {
  return printable(line).replace(/[\u00a0\u00ad\u1680\u2000-\u200f\u202f\u205f-\u2064\u3000\ufeff]/gu, (letter) => {
    const code = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    return `⟨U+${code}⟩`;
  });
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** How many texts were edited or signed, and are not any more after some files changed. */
function staleTexts(folder: Folder, files: ReadonlyMap<string, Uint8Array>): number {
  const valid = (of: Folder): Set<string> => {
    const { book } = readBook(of);
    const lines = Map.groupBy(
      book.ledger.filter(({ act }) => act !== "draft"),
      ({ entry, lang }) => `${entry} ${lang}`,
    );
    return new Set(
      subjectsOf(book).flatMap(({ subject, langs }) =>
        langs
          .filter((lang) =>
            lines
              .get(`${subjectId(subject)} ${lang}`)
              ?.some(({ hash, against }) => hash === hashText(subject, lang, against)),
          )
          .map((lang) => `${subjectId(subject)} ${lang}`),
      ),
    );
  };
  const now = valid({ items: folder.items, read: (path) => files.get(path) ?? folder.read(path) });
  return [...valid(folder)].filter((text) => !now.has(text)).length;
}
