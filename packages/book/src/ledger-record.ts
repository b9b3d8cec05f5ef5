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

/** A text of a book. */
export interface TextOf {
  readonly subject: Subject;
  readonly lang: string;
}

/**
 * The texts of a selection that changed since they were recorded: the ledger has lines about them, none of which is about the text as it is
 * now. `unrecorded` are those without any line. A text with the words of an older line again is neither. Never throws.
 *
 * ```ts
 * const { book } = readBook({ items: [], read: () => undefined });
 * changedTexts(book, {}).changed; // []
 * ```
 */
export function changedTexts(
  book: Book,
  selection: Selection,
): { readonly changed: readonly TextOf[]; readonly unrecorded: readonly TextOf[] } {
  const known = linesByText(book.ledger);
  const changed: TextOf[] = [];
  const unrecorded: TextOf[] = [];
  for (const { subject, langs } of selectSubjects(book, selection))
    for (const lang of langs) {
      const lines = linesOn(known, subjectId(subject), lang);
      const hash = hashText(subject, lang);
      // What stands beside a text may change: the text is still the one that was recorded.
      const isKnown = lines.some((line) => line.hash === hash || isCurrent(line, subject));
      if (lines.length === 0) unrecorded.push({ subject, lang });
      else if (!isKnown) changed.push({ subject, lang });
    }
  return { changed, unrecorded };
}

/** The content of new lines of the ledger. */
interface NewLines extends Selection {
  readonly act: "draft" | "edit";
  readonly by: string;
  readonly at: string;
  readonly origin?: Origin;
  readonly model?: string;
  readonly against?: readonly string[];
  /** Only these texts of the selection. */
  readonly texts?: readonly TextOf[];
  /** How far an edited text is from the one before it, from 0 to 1, where that is known. */
  readonly distanceOf?: (text: TextOf) => number | undefined;
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
  const nameOf = ({ subject, lang }: TextOf): string => `${subjectId(subject)}\n${lang}`;
  const wanted = what.texts && new Set(what.texts.map(nameOf));
  return selectSubjects(book, what).flatMap(({ subject, langs }) =>
    langs.flatMap((lang) => {
      const entry = subjectId(subject);
      if (wanted && !wanted.has(nameOf({ subject, lang }))) return [];
      if (linesOn(known, entry, lang).some((line) => isCurrent(line, subject))) return [];
      const view = hashTexts(
        subject,
        against.filter((tag) => tag !== lang),
      );
      const distance = act === "edit" ? what.distanceOf?.({ subject, lang }) : undefined;
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
          ...(distance === undefined ? {} : { distance }),
        },
      ];
    }),
  );
}
