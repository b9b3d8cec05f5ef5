import type { Book, Policy } from "./book.ts";
import { isCurrent } from "./ledger.ts";
import { isTextLine, type TextLine } from "./ledger-line.ts";
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
  const signed = verifiedSignatures(book);
  if (signed.size === 0) return [];
  const policies = policiesOf(book);
  return subjectsOf(book, works).flatMap(({ subject, langs }) =>
    langs.flatMap((lang): OutdatedSignature[] => {
      const lines = signed.get(`${subjectId(subject)}\n${lang}`);
      if (lines === undefined) return [];
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

/** The signatures that count, by the name of their text. */
function verifiedSignatures(book: Book): Map<string, TextLine[]> {
  const { counted, isVerified } = judgeLedger(book);
  const signed = new Map<string, TextLine[]>();
  if (counted.size === 0) return signed;
  for (const line of book.ledger) {
    if (!isTextLine(line) || line.act !== "sign" || !isVerified(line)) continue;
    const name = `${line.entry}\n${line.lang}`;
    const group = signed.get(name);
    if (group) group.push(line);
    else signed.set(name, [line]);
  }
  return signed;
}

/** A function that gives the policy of a subject. */
function policiesOf(book: Book): (subject: Subject) => Policy {
  const ofEntries = new Map(book.chapters.flatMap(({ entries, policy }) => entries.map((entry) => [entry, policy])));
  return (subject) => {
    if ("entry" in subject) return ofEntries.get(subject.entry) ?? book.policy;
    if ("chapter" in subject) return subject.chapter.policy;
    return "work" in subject ? (subject.work.policy ?? book.policy) : book.policy;
  };
}
