import { judgeLines, judgeNext, lineHash, type Revocation, type SignedLine, type Trust } from "@parley/key";
import type { Book } from "./book.ts";
import { isSignedLine, type LedgerLine } from "./ledger-line.ts";

/** The parts of a book that its ledger is judged by. */
export type LedgerBook = Pick<Book, "ledger" | "people"> & { readonly id?: string };

/** The signed lines of a book, judged. */
export interface LedgerTrust extends Trust<LedgerLine & SignedLine> {
  /** Whether a line was signed by the person that it names, with a key that counts, and counts itself. */
  readonly isVerified: (line: LedgerLine) => boolean;
}

/** Judgements by the list of lines, each with the people and the id that it was made for. */
const known = new WeakMap<readonly LedgerLine[], { readonly of: string; readonly trust: LedgerTrust }>();

/** What a judgement depends on besides the lines. */
const termsOf = ({ id, people }: LedgerBook): string => JSON.stringify([id, people]);

/**
 * Which signed lines of a book count. A ledger is judged once, however the texts of the book change. Never throws.
 *
 * ```ts
 * const { book } = readBook({ items: [], read: () => undefined });
 * judgeLedger(book).counted.size; // 0
 * ```
 */
export function judgeLedger(book: LedgerBook): LedgerTrust {
  const found = known.get(book.ledger);
  if (found?.of === termsOf(book)) return found.trust;
  return keep(book, judgeLines(book.ledger.filter(isSignedLine), { book: book.id, revoked: revokedKeys(book) }));
}

/** Judge a ledger to which lines were added, from the judgement of the one before. */
export function judgeAdded(before: LedgerBook, after: LedgerBook, lines: readonly LedgerLine[]): void {
  const found = known.get(before.ledger);
  if (found === undefined || found.of !== termsOf(after)) return;
  const trust = judgeNext(found.trust, lines.filter(isSignedLine), after.id);
  if (trust) keep(after, trust);
}

function keep(book: LedgerBook, trust: Trust<LedgerLine & SignedLine>): LedgerTrust {
  const isVerified = (line: LedgerLine): boolean =>
    isSignedLine(line) && trust.counted.has(lineHash(line)) && Object.hasOwn(book.people, line.by);
  const judged = { ...trust, isVerified };
  // A list that can be changed is judged each time.
  if (Object.isFrozen(book.ledger)) known.set(book.ledger, { of: termsOf(book), trust: judged });
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
