import { entriesOf, type Book, type Chapter, type Entry } from "./book.ts";
import type { Work } from "./work.ts";

/** The subject of a ledger line: an entry, the title of a chapter, the title of the book, or a work. */
export type Subject =
  | { readonly entry: Entry }
  | { readonly chapter: Chapter }
  | { readonly book: Book }
  | { readonly work: Work };

/**
 * The name of a subject in the ledger: the id of an entry, `chapter:` and the id of a chapter, `book`, or the id of a work.
 * Never throws.
 *
 * ```ts
 * const chapter = { id: "10", no: "10", title: { en: "Help" }, policy: "one-pass", entries: [] };
 * subjectId({ chapter }); // "chapter:10"
 * ```
 */
export function subjectId(subject: Subject): string {
  if ("entry" in subject) return subject.entry.id;
  if ("work" in subject) return subject.work.id;
  return "chapter" in subject ? `chapter:${subject.chapter.id}` : "book";
}

/**
 * Every subject of a book with the languages of its texts, in the order of the book, and its works after them. Never throws.
 *
 * ```ts
 * const { book } = readBook({ items: [], read: () => undefined });
 * subjectsOf(book).length; // 1
 * ```
 */
export function subjectsOf(book: Book, works: readonly Work[] = []): { subject: Subject; langs: string[] }[] {
  return [
    { subject: { book }, langs: Object.keys(book.title) },
    ...book.chapters.map((chapter) => ({ subject: { chapter }, langs: Object.keys(chapter.title) })),
    ...entriesOf(book).map((entry) => ({ subject: { entry }, langs: Object.keys(entry.text) })),
    ...works.map((work) => ({ subject: { work }, langs: [...work.langs] })),
  ];
}
