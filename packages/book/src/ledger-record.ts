import type { Book, Chapter } from "./book.ts";
import { isCurrent, linesByText, linesOn } from "./ledger.ts";
import type { Origin, TextLine } from "./ledger-line.ts";
import { subjectId, subjectsOf, type Subject } from "./subject.ts";
import { hashText, hashTexts } from "./text-hash.ts";
import type { Work } from "./work.ts";

/** Which texts of a book are meant; all where nothing is named. */
export interface Selection {
  /** Only chapters of these names or numbers, with their titles. */
  readonly chapters?: readonly string[];
  /** The works of the book. */
  readonly works?: readonly Work[];
  /** Only entries and works with these ids. */
  readonly entries?: readonly string[];
  /** Only texts in these languages. */
  readonly langs?: readonly string[];
}

/** The content of new lines of the ledger. */
interface NewLines extends Selection {
  readonly act: "draft" | "edit";
  readonly by: string;
  readonly at: string;
  readonly origin?: Origin;
  readonly model?: string;
  readonly against?: readonly string[];
}

/**
 * The subjects of a selection, with their languages, in the order of the book. Never throws.
 *
 * ```ts
 * const { book } = readBook({ items: [], read: () => undefined });
 * selectSubjects(book, { chapters: ["10"] }); // []
 * ```
 */
export function selectSubjects(
  book: Book,
  { chapters, entries, langs, works }: Selection,
): ReturnType<typeof subjectsOf> {
  const isNamed = ({ id, no }: Chapter): boolean => chapters?.some((name) => name === id || name === no) ?? true;
  const own = new Set(book.chapters.filter(isNamed).flatMap((chapter) => chapter.entries));
  const isSelected = (subject: Subject): boolean => {
    if ("entry" in subject) return own.has(subject.entry) && (entries?.includes(subject.entry.id) ?? true);
    if ("work" in subject) return chapters === undefined && (entries?.includes(subject.work.id) ?? true);
    if (entries) return false;
    return "chapter" in subject ? isNamed(subject.chapter) : chapters === undefined;
  };
  return subjectsOf(book, works)
    .filter(({ subject }) => isSelected(subject))
    .map((one) => ({ ...one, langs: one.langs.filter((tag) => langs?.includes(tag) ?? true) }));
}

/**
 * New lines of the ledger, for every text without a current line of this act, in the order of the book. Never throws.
 *
 * ```ts
 * const { book } = readBook({ items: [], read: () => undefined });
 * recordLines(book, { act: "draft", by: "llm", at: "2026-11-23T10:00:00Z" }); // []
 * ```
 */
export function recordLines(book: Book, what: NewLines): TextLine[] {
  const { act, by, at, origin, model } = what;
  const known = linesByText(book.ledger.filter((line) => line.act === act));
  const against = what.against ?? [];
  return selectSubjects(book, what).flatMap(({ subject, langs }) =>
    langs.flatMap((lang) => {
      const entry = subjectId(subject);
      if (linesOn(known, entry, lang).some((line) => isCurrent(line, subject))) return [];
      const view = hashTexts(
        subject,
        against.filter((tag) => tag !== lang),
      );
      return [
        {
          v: 2 as const,
          at,
          entry,
          lang,
          hash: hashText(subject, lang)!,
          act,
          by,
          ...(origin ? { origin } : {}),
          ...(model ? { model } : {}),
          ...(Object.keys(view).length > 0 ? { against: view } : {}),
        },
      ];
    }),
  );
}
