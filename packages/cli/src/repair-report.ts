/** What repairs of a book changed, as text. */
import {
  isCurrent,
  isTextLine,
  printable,
  readBook,
  subjectId,
  subjectsOf,
  type Folder,
  type Repair,
} from "@parley/book";
import type { Terminal } from "./terminal.ts";

/** Print how many texts no longer count as edited or signed. */
export function printStale(terminal: Terminal, stale: number, isDry: boolean): void {
  if (stale > 0)
    terminal.out(
      `${counted(stale, "text")}${isDry ? " would" : ""} no longer ${stale === 1 && !isDry ? "counts" : "count"} as edited or signed: have the new words checked, then run parley record\n`,
    );
}

/** A repair as lines of a diff: where, the rule, then the lines before and after. */
export function formatRepair({ path, line, rule, before, after }: Repair): string {
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

export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** How many texts were edited or signed, and are not any more after some files changed. */
export function staleTexts(folder: Folder, files: ReadonlyMap<string, Uint8Array>): number {
  const valid = (of: Folder): Set<string> => {
    const { book } = readBook(of);
    const lines = Map.groupBy(
      book.ledger.filter(isTextLine).filter(({ act }) => act !== "draft"),
      ({ entry, lang }) => `${entry} ${lang}`,
    );
    return new Set(
      subjectsOf(book).flatMap(({ subject, langs }) =>
        langs
          .filter((lang) => lines.get(`${subjectId(subject)} ${lang}`)?.some((line) => isCurrent(line, subject)))
          .map((lang) => `${subjectId(subject)} ${lang}`),
      ),
    );
  };
  const now = valid({ items: folder.items, read: (path) => files.get(path) ?? folder.read(path) });
  return [...valid(folder)].filter((text) => !now.has(text)).length;
}
