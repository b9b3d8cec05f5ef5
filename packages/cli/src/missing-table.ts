import type { Book, Trouble, Work } from "@parley/book";
import { missingSignatures, type MissingSignature } from "@parley/edition";
import type { Terminal } from "./terminal.ts";

/** What is missing of a text, in words. */
export function missingWords({ signedBy, missing }: MissingSignature): string {
  const people = missing === 2 ? "two people" : signedBy.length > 0 ? "one more person" : "one person";
  return signedBy.length > 0 ? `${people} (signed by ${signedBy.join(", ")})` : people;
}

/** A table with columns as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, i) => cell.padEnd(widths[i]!))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

/** A table of texts and who is missing. */
export function missingTable(missing: readonly MissingSignature[]): string {
  return table([["text", "language", "missing"], ...missing.map((one) => [one.id, one.lang, missingWords(one)])]);
}

/** How many texts of a refused release are listed. */
const SHOWN = 20;

/** Where a release is refused because texts are not signed: each text, and who is missing. */
export function printMissing(
  terminal: Terminal,
  book: Book,
  {
    languages,
    works,
    all = false,
  }: {
    readonly languages: readonly string[];
    readonly works: readonly Work[];
    readonly all?: boolean | undefined;
  },
  troubles: readonly Trouble[],
): void {
  if (!troubles.some(({ rule, level }) => rule === "unsigned" && level === "stop")) return;
  const missing = missingSignatures(book, languages, works);
  const shown = all ? missing : missing.slice(0, SHOWN);
  const rest = missing.length - shown.length;
  const more = rest > 0 ? `  … and ${rest} more: --all shows them\n` : "";
  terminal.err(`Not signed as the policy of the book requires:\n${missingTable(shown)}${more}`);
}
