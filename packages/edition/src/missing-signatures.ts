import { makeLedger, subjectId, type Book, type Policy, type Subject, type Work } from "@parley/book";

/** A text that is not signed as its policy requires. */
export interface MissingSignature {
  /** The file of the text. */
  readonly path: string;
  /** The id of its subject in the ledger. */
  readonly id: string;
  readonly lang: string;
  readonly policy: Policy;
  /** Who signed it. */
  readonly signedBy: readonly string[];
  /** How many people must still sign it. */
  readonly missing: 1 | 2;
}

/**
 * The texts, titles and names of sides of a book and of its works that are not signed as their policy requires, in the order of
 * the book. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { missingSignatures } from "@parley/edition";
 * missingSignatures(readBook({ items: [], read: () => undefined }).book, ["ko"]); // []
 * ```
 */
export function missingSignatures(
  book: Book,
  languages: readonly string[],
  works: readonly Work[] = [],
): MissingSignature[] {
  const ledger = makeLedger(book);
  const missingOf = (subject: Subject, tags: readonly string[], policy: Policy, path: string): MissingSignature[] =>
    tags
      .filter((lang) => languages.includes(lang))
      .flatMap((lang) => {
        const { standing, signedBy } = ledger(subject, lang, policy);
        if (standing === "signed") return [];
        const missing = policy === "four-eyes" && signedBy.length === 0 ? 2 : 1;
        return [{ path, id: subjectId(subject), lang, policy, signedBy, missing }];
      });
  return [
    ...missingOf({ book }, Object.keys(book.title), book.policy, "book.yaml"),
    ...book.chapters.flatMap((chapter) => {
      const path = `chapters/${chapter.id}.yaml`;
      return [
        ...missingOf({ chapter }, Object.keys(chapter.title), chapter.policy, path),
        ...chapter.entries.flatMap((entry) => missingOf({ entry }, Object.keys(entry.text), chapter.policy, path)),
      ];
    }),
    ...works.flatMap((work) => missingOf({ work }, work.langs, work.policy ?? book.policy, work.path)),
  ];
}
