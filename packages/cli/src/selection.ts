import { entriesOf, type Book, type Selection, type Work } from "@parley/book";
import { names } from "./build.ts";
import { UsageError } from "./terminal.ts";

/** The options that choose texts of a book. */
export const SELECTION = {
  chapters: { type: "string" },
  entries: { type: "string" },
  langs: { type: "string" },
} as const;

/** The texts that options choose, of the book and of its works. Throws a UsageError for a name that the book does not have. */
export function selectionOf(
  values: { readonly [N in keyof typeof SELECTION]?: string | undefined },
  book: Book,
  works: readonly Work[],
): Selection {
  return {
    works,
    ...listed("chapters", values.chapters, [
      ...book.chapters.map(({ id }) => id),
      ...book.chapters.map(({ no }) => no),
    ]),
    ...listed(
      "entries",
      values.entries,
      [...entriesOf(book), ...works].map(({ id }) => id),
    ),
    ...listed("langs", values.langs, [...book.languages, ...book.varieties]),
  };
}

/** A list of an option as a property. Throws a UsageError for a name that the book does not have. */
export function listed<const Name extends string>(
  name: Name,
  value: string | undefined,
  known: readonly string[],
): { readonly [N in Name]?: string[] } {
  if (value === undefined) return {};
  const all = names(value);
  const unknown = all.filter((one) => !known.includes(one));
  if (unknown.length > 0) throw new UsageError(`--${name} ${value}: the book has no ${unknown.join(", ")}`);
  return { [name]: all } as { readonly [N in Name]?: string[] };
}
