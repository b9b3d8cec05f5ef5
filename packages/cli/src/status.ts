import { writeFileSync } from "node:fs";
import { prepareFolder } from "@parley/press";
import { bookFolder } from "./build.ts";
import { counted } from "./counting.ts";
import { ledgerNotes, outdatedRows } from "./ledger-notes.ts";
import { missingTable, table } from "./missing-table.ts";
import { readOptions } from "./options.ts";
import { waitingCount } from "./second-person.ts";
import { countCells, statusOf } from "./status-count.ts";
import { statusPage } from "./status-page.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";

/** How many texts are listed under what to do next. */
const NEXT = 10;

/** `parley status BOOK [--html FILE] [--all]` */
export async function status(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, { html: { type: "string" }, all: { type: "boolean" } });
  const folder = bookFolder(positionals);
  if (values.html === "") throw new UsageError("--html needs the name of a file");
  const prepared = await prepareFolder(folder);
  const { book, works } = prepared;
  const found = statusOf(prepared);
  const heads = [
    "chapter",
    "language",
    "texts",
    "signed",
    "edited",
    "draft",
    "voice",
    "picture",
    "respelled",
    "checks",
  ];
  const cells = [...found.rows, found.all].map((one) => [one.chapter, one.lang, ...countCells(one)]);
  terminal.out(table([heads, ...cells]));
  const shown = values.all ? found.next : found.next.slice(0, NEXT);
  if (shown.length > 0) {
    terminal.out(`\nTo sign next, what can hurt first:\n${missingTable(shown)}`);
    const rest = found.next.length - shown.length;
    if (rest > 0) terminal.out(`  … and ${rest} more: --all shows them\n`);
  } else terminal.out("\nEvery text is signed as its chapter requires.\n");
  if (found.signers.length > 0) terminal.out("\n");
  for (const [who, texts] of found.signers) terminal.out(`${who} signed ${counted(texts, "text")}\n`);
  terminal.out(waitingCount(found.next, folder));
  terminal.out(ledgerNotes(book, works, folder));
  if (values.all) for (const row of outdatedRows(book, works)) terminal.out(`  ${row}\n`);
  if (values.html !== undefined) {
    writeFileSync(values.html, statusPage(found));
    terminal.out(`\nThe same with charts: ${values.html}\n`);
  }
  return 0;
}
