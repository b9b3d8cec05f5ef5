/** Titles as rows of a sheet: of the book, its chapters and paths, and the names of its sides. */
import { isRightToLeft, type Book, type FileEdit, type Words } from "@parley/book";
import type { CheckedRow } from "./row-check.ts";

/** A title of a book: the id of its row, its words, and where they are. */
export interface TitleRow {
  readonly id: string;
  readonly words: Words;
  readonly path: string;
  readonly keys: readonly string[];
  /** What it is, in words. */
  readonly what: string;
}

/** Whether the id of a row is that of a title: no entry has a colon in its id. */
export const isTitleId = (id: string | undefined): boolean =>
  id !== undefined && /^(?:title|side|chapter|path):/.test(id);

/** The titles of a book, in the order of its files. */
export function titlesOf(book: Book): TitleRow[] {
  const { title, sideNames } = book;
  const sides = (["a", "b"] as const).filter((side) => Object.keys(sideNames[side]).length > 0);
  return [
    { id: "title:book", words: title, path: "book.yaml", keys: ["title"], what: "title of the book" },
    ...sides.map((side) => ({
      id: `side:${side}`,
      words: sideNames[side],
      path: "book.yaml",
      keys: ["side-names", side],
      what: `name of side ${side}`,
    })),
    ...book.chapters.map(({ id, title: words }) => ({
      id: `chapter:${id}`,
      words,
      path: `chapters/${id}.yaml`,
      keys: ["title"],
      what: "title of a chapter",
    })),
    ...book.paths.map(({ id, title: words, path }) => ({
      id: `path:${id}`,
      words,
      path,
      keys: ["title"],
      what: "title of a path",
    })),
  ];
}

/** The edits of titles that rows have with other words, by file. Empty cells change nothing: a title is never deleted. */
export function titleEdits(book: Book, rows: readonly CheckedRow[]): Map<string, FileEdit[]> {
  const titles = new Map(titlesOf(book).map((title) => [title.id, title]));
  const tags = [...book.languages, ...book.varieties];
  const edits = new Map<string, FileEdit[]>();
  for (const { row, texts } of rows) {
    const title = titles.get(row.id?.text ?? "");
    for (const [key, text] of title ? texts : []) {
      if (text === "" || !tags.includes(key) || isRightToLeft(key) || title!.words[key] === text) continue;
      const { path, keys } = title!;
      edits.set(path, [...(edits.get(path) ?? []), { keys: [...keys, key], value: text }]);
    }
  }
  return edits;
}
