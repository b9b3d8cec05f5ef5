/** A book that an import can edit: every part of it is read. */
import { BOOK_RULES, filesOf, readBook, type Book, type Folder, type Trouble } from "@parley/book";
import { SheetError } from "./sheet.ts";

/** The subjects of rules that report what is not read of a book. */
const UNREAD = new Set([BOOK_RULES["not-yaml"].subject, BOOK_RULES["no-words"].subject]);

/**
 * The troubles of a book for which a part of it is not read: what an import compares with would not be there, and what an export writes
 * would look deleted. Never throws.
 *
 * ```ts
 * import { unreadOf } from "@parley/exchange";
 * unreadOf([]).length; // 0
 * ```
 */
export function unreadOf(troubles: readonly Trouble[]): Trouble[] {
  return troubles.filter(({ rule, level }) => {
    const subject = Object.hasOwn(BOOK_RULES, rule) ? BOOK_RULES[rule as keyof typeof BOOK_RULES].subject : "";
    return level === "stop" && UNREAD.has(subject);
  });
}

/** A book that can be edited. Throws a `SheetError` where a file of it cannot be read. */
export function editableBook(folder: Folder): Book {
  // Only whether it can be read is asked here; “parley check” says the rest, and takes three times as long.
  const rules = Object.values(BOOK_RULES).filter(({ subject }) => UNREAD.has(subject));
  const { book, troubles } = readBook(folder, { rules });
  const unread = unreadOf(troubles)[0];
  if (unread)
    throw new SheetError(
      `${unread.path}:${unread.line} of the book cannot be read: ${unread.message}`,
      "correct it first: “parley check” says how",
    );
  if (!filesOf(folder).includes("book.yaml")) throw new SheetError("the book has no book.yaml", "use --new");
  return book;
}
