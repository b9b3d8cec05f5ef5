import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  beginLedger,
  isSignedLine,
  judgeLedger,
  parseLedgerLine,
  withLines,
  type Book,
  type LedgerLine,
  type Signer,
} from "@parley/book";
import { lineHash } from "@parley/key";
import { writeBookFiles } from "@parley/press";
import { counted } from "./counting.ts";
import { withBookId } from "./ledger-file.ts";
import { UsageError, type Terminal } from "./terminal.ts";

/** Where the old signed lines are kept, beside the ledger. A reader of books leaves such a file alone. */
const OLD = "ledger.jsonl.bak";

/**
 * That the signatures of a book can begin again with a key. Throws a UsageError where they need not: the key counts, or somebody else's
 * key counts, who can vouch for it and is not among those `without` whom it is to begin.
 */
export function requireNewBeginning(
  book: Book,
  by: string,
  key: string,
  without: readonly string[],
  folder: string,
): void {
  if (book.id === undefined)
    throw new UsageError(`nobody has signed this book yet: “parley sign ${folder}” begins its signatures`);
  const { people, revoked } = judgeLedger(book);
  if (people.get(key) === by && !revoked.has(key))
    throw new UsageError("your key counts in this book, so there is nothing to begin again");
  const others = [...new Set([...people].flatMap(([one, id]) => (id !== by && !revoked.has(one) ? [id] : [])))].filter(
    (id) => !without.includes(id),
  );
  if (others.length > 0)
    throw new UsageError(
      `the key of ${others.join(" and ")} counts, so no signature need be lost: ${others[0]} runs: parley key trust ${folder} ${by}. If ${others.join(" and ")} cannot: --without ${others.join(",")} begins again, and the signatures of all count no longer`,
    );
}

/**
 * Begin the signatures of a book again with another key: the lines that were signed for its old beginning are moved out of the ledger,
 * and the book gets a new id. Drafts and edits stay. Throws a UsageError where the old lines of an earlier time are still there.
 */
export function beginAgain(folder: string, book: Book, signer: Signer, nonce: string, terminal: Terminal): void {
  const old = join(folder, OLD);
  if (existsSync(old))
    throw new UsageError(
      `${old} is there already: move it out of the book, since it has signatures of an earlier time`,
    );
  const lines = readFileSync(join(folder, "ledger.jsonl"), "utf8").split("\n");
  const isOld = (raw: string): boolean => {
    const line = parseLedgerLine(raw);
    return typeof line !== "string" && isSignedLine(line);
  };
  const { id: _, ...rest } = book;
  const bare = { ...rest, ledger: Object.freeze(book.ledger.filter((line) => !isSignedLine(line))) };
  const begin: LedgerLine = beginLedger(bare, signer, nonce);
  const { id } = withLines<Book>(bare, [begin]);
  const moved = lines.filter(isOld);
  const kept = lines.filter((raw) => raw.trim() !== "" && !isOld(raw));
  const changed = new Map([
    ["book.yaml", withBookId(folder, book.id!, id ?? lineHash(begin))],
    ["ledger.jsonl", `${[...kept, JSON.stringify(begin)].join("\n")}\n`],
  ]);
  writeFileSync(old, `${moved.join("\n")}\n`, { flag: "wx" });
  writeBookFiles(folder, changed);
  terminal.out(
    `The signatures of the book begin again with your key. ${counted(moved.length, "signed line")} moved to ${old}: keep the file outside the book. Sign the texts again: parley sign ${folder}\n`,
  );
}
