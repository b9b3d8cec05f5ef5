import type { Book, Policy } from "./book.ts";
import { isCurrent, linesByText, linesOn } from "./ledger.ts";
import { judgeLedger } from "./ledger-trust.ts";
import { subjectId, subjectsOf, type Subject } from "./subject.ts";
import { hashText } from "./text-hash.ts";
import type { Work } from "./work.ts";

/** A text whose signatures were given for other words, and that is not signed as it is now. */
export interface OutdatedSignature {
  readonly subject: Subject;
  readonly lang: string;
  /** Who signed it before. */
  readonly signers: readonly string[];
  /** The date of the last of these signatures, `YYYY-MM-DD`. */
  readonly at: string;
  /** The languages of the texts beside it that changed, where the text itself is the one that was signed. */
  readonly against: readonly string[];
}

/**
 * The texts that people signed and that changed since then, in the order of the book: those signatures count no longer. Left out are
 * texts that enough people signed as they are now. Never throws.
 *
 * ```ts
 * const { book } = readBook({ items: [], read: () => undefined });
 * outdatedSignatures(book); // []
 * ```
 */
export function outdatedSignatures(book: Book, works: readonly Work[] = []): OutdatedSignature[] {
  const { counted, isVerified } = judgeLedger(book);
  if (counted.size === 0) return [];
  const byText = linesByText(book.ledger);
  const policies = policiesOf(book);
  return subjectsOf(book, works).flatMap(({ subject, langs }) =>
    langs.flatMap((lang): OutdatedSignature[] => {
      const all = linesOn(byText, subjectId(subject), lang);
      const lines = all.filter((line) => line.act === "sign" && isVerified(line));
      if (lines.length === 0) return [];
      const hashes = new Map<string, string | undefined>();
      const hashOf = (tag: string): string | undefined => {
        if (!hashes.has(tag)) hashes.set(tag, hashText(subject, tag));
        return hashes.get(tag);
      };
      const current = new Set(lines.filter((line) => isCurrent(line, subject, hashOf)).map(({ by }) => by));
      const old = lines.filter(({ by }) => !current.has(by));
      if (old.length === 0 || current.size >= NEEDED[policies(subject)]) return [];
      const last = old.reduce((a, b) => (a.at > b.at ? a : b));
      const sameWords = old.find(({ hash }) => hash === hashOf(lang));
      const against = Object.entries(sameWords?.against ?? {}).flatMap(([tag, hash]) =>
        hash === hashOf(tag) ? [] : [tag],
      );
      return [{ subject, lang, signers: [...new Set(old.map(({ by }) => by))], at: last.at.slice(0, 10), against }];
    }),
  );
}

/** How many people a policy needs. */
const NEEDED: { readonly [policy in Policy]: number } = { "one-pass": 1, "four-eyes": 2 };

/** A function that gives the policy of a subject. */
function policiesOf(book: Book): (subject: Subject) => Policy {
  const ofEntries = new Map(book.chapters.flatMap(({ entries, policy }) => entries.map((entry) => [entry, policy])));
  return (subject) => {
    if ("entry" in subject) return ofEntries.get(subject.entry) ?? book.policy;
    if ("chapter" in subject) return subject.chapter.policy;
    return "work" in subject ? (subject.work.policy ?? book.policy) : book.policy;
  };
}
