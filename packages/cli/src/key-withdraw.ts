import { join } from "node:path";
import { entriesOf, isTextLine, judgeLedger, type Book, type LedgerLine } from "@parley/book";
import type { SignedLine } from "@parley/key";
import { names } from "./build.ts";
import { counted } from "./counting.ts";
import { appendLines } from "./ledger-file.ts";
import { openSigner, signActs } from "./signer.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";
import { worksOf } from "./works.ts";

/** The options that choose signatures. */
export interface SignatureChoice {
  readonly entries?: string | undefined;
  readonly langs?: string | undefined;
  readonly line?: string | undefined;
}

/** The signatures of some texts, or one by its hash. Throws a UsageError where nothing is named. */
export function signaturesOf(
  book: Book,
  { entries, langs, line }: SignatureChoice,
): readonly [string, LedgerLine & SignedLine][] {
  if (entries === undefined && line === undefined)
    throw new UsageError("--entries names the texts, or --line the hash of one line");
  const { chains, doubts } = judgeLedger(book);
  return [...chains.authentic].filter(
    ([hash, one]) =>
      isTextLine(one) &&
      one.act === "sign" &&
      doubts.get(one) !== "withdrawn" &&
      (line === undefined || hash === line) &&
      (entries === undefined || names(entries).includes(one.entry)) &&
      (langs === undefined || names(langs).includes(one.lang)),
  );
}

/** Take back signatures of a person. Each that is taken back is printed, and each text that has none. */
export async function withdraw(
  folder: string,
  book: Book,
  options: SignatureChoice & { readonly by: string; readonly key?: string | undefined },
  terminal: Terminal,
): Promise<ExitCode> {
  const all = signaturesOf(book, options);
  const own = all.filter(([, { by }]) => by === options.by);
  const missing = missingNames(folder, book, options, all, own);
  for (const one of missing) terminal.err(`${one}\n`);
  if (own.length === 0) {
    terminal.err("nothing was withdrawn\n");
    return 2;
  }
  const signer = await openSigner(book, options, terminal);
  const lines = signActs(
    book,
    signer,
    own.map(([withdraws]) => ({ act: "withdraw", withdraws })),
  );
  appendLines(folder, lines);
  for (const [, line] of own)
    if (isTextLine(line))
      terminal.out(`withdrawn: ${line.entry} (${line.lang}), which you signed on ${line.at.slice(0, 10)}\n`);
  terminal.out(`${counted(lines.length, "line")} written to ${join(folder, "ledger.jsonl")}\n`);
  return missing.length > 0 ? 1 : 0;
}

/** What was asked for and has no signature of this person, a sentence for each. */
function missingNames(
  folder: string,
  book: Book,
  { entries, langs, line, by }: SignatureChoice & { readonly by: string },
  all: readonly (readonly [string, LedgerLine & SignedLine])[],
  own: readonly (readonly [string, LedgerLine & SignedLine])[],
): string[] {
  const of = (lines: typeof all, id: string): (LedgerLine & SignedLine)[] =>
    lines.flatMap(([, one]) => (isTextLine(one) && one.entry === id ? [one] : []));
  if (entries === undefined) {
    if (own.length > 0) return [];
    const [, other] = all[0] ?? [];
    return [other ? othersOnly([other.by]) : `--line ${line}: there is no such signature in the ledger`];
  }
  const known = new Set([
    "book",
    ...book.chapters.map(({ id }) => `chapter:${id}`),
    ...[...entriesOf(book), ...book.retired].map(({ id }) => id),
    ...worksOf(folder, book).map(({ id }) => id),
  ]);
  return names(entries).flatMap((id) => {
    if (of(own, id).length > 0) return [];
    const others = of(all, id).map((one) => one.by);
    if (others.length > 0) return [`${id}: ${othersOnly(others)}`];
    const where = langs === undefined ? "" : ` in ${langs}`;
    return [known.has(id) ? `${id}: ${by} has no signature of it${where}` : `${id}: the book has no such entry`];
  });
}

const othersOnly = (people: readonly string[]): string =>
  `signed by ${[...new Set(people)].join(", ")} only, and a signature is withdrawn by the person who gave it`;
