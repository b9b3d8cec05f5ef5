import { judgeLines, lineHash, type Revocation, type SignedLine, type Trust } from "@parley/key";
import type { Book } from "./book.ts";
import { isSignedLine, type LedgerLine } from "./ledger-line.ts";

/** The parts of a book that its ledger is judged by. */
export type LedgerBook = Pick<Book, "ledger" | "people"> & { readonly id?: string };

/** The signed lines of a book, judged. */
export interface LedgerTrust extends Trust<LedgerLine & SignedLine> {
  /** Whether a line was signed by the person that it names, with a key that counts, and counts itself. */
  readonly isVerified: (line: LedgerLine) => boolean;
}

const known = new WeakMap<object, LedgerTrust>();

/**
 * Which signed lines of a book count. A book is judged once. Never throws.
 *
 * ```ts
 * const { book } = readBook({ items: [], read: () => undefined });
 * judgeLedger(book).counted.size; // 0
 * ```
 */
export function judgeLedger(book: LedgerBook): LedgerTrust {
  const found = known.get(book);
  if (found) return found;
  const trust = judgeLines(book.ledger.filter(isSignedLine), { book: book.id, revoked: revokedKeys(book) });
  const isVerified = (line: LedgerLine): boolean =>
    isSignedLine(line) && trust.counted.has(lineHash(line)) && Object.hasOwn(book.people, line.by);
  const judged = { ...trust, isVerified };
  known.set(book, judged);
  return judged;
}

/** The keys that are revoked under “people” in `book.yaml`. */
function revokedKeys({ people }: LedgerBook): Revocation[] {
  return Object.values(people).flatMap(({ key, revoked }) => {
    const gone = revoked?.key ?? key;
    return revoked === undefined || gone === undefined
      ? []
      : [{ key: gone, ...(revoked.after === undefined ? {} : { after: revoked.after }) }];
  });
}
