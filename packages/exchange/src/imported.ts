/** What an import is given, and what it gives. */
import type { Folder } from "@parley/book";
import type { ColumnMeaning } from "./header.ts";
import type { Problem } from "./problem.ts";
import type { EntryChange } from "./update.ts";

/** The options of an import. */
export interface ImportOptions {
  /** The folder of the book; without it, a new book is made. */
  readonly folder?: Folder;
  /** The name of the only sheet to read. */
  readonly sheet?: string;
  /** What columns have, by their numbers from 0. */
  readonly map?: ReadonlyMap<number, ColumnMeaning>;
  /** Of a new book: its languages. Default: those of the sheet. */
  readonly languages?: readonly string[];
  /** Of a new book: its title, and the date of its edition, `YYYY-MM-DD`. */
  readonly title?: string;
  readonly date?: string;
  readonly fix?: ReadonlySet<string>;
  readonly isDrawn?: (letter: string) => boolean;
  /** Where the texts are from, and their licence; without them, what the file says. */
  readonly source?: string;
  readonly licence?: string;
  /** Who speaks in its recordings, where the file does not say: a person of the book, or machine:NAME. */
  readonly voice?: string;
}

/** The result of an import. Nothing is written yet. */
export interface Import {
  readonly rows: number;
  readonly entries: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** What each used column has: a language tag, or id, no, chapter, act, answers, note. */
  readonly columns: { readonly [column: string]: string };
  readonly problems: readonly Problem[];
  /** What is changed in entries that are there. */
  readonly changes: readonly EntryChange[];
  /** Sentences for the person who imports: encoding, columns that are not used, hidden rows. */
  readonly remarks: readonly string[];
  /** The files of the book that are new or changed, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** How many titles are new or changed, and how many new entries have texts of which nobody said where they are from. */
  readonly titles: number;
  readonly unsourced: number;
  /** Pictures and recordings of the file, by their path in the book. */
  readonly media: ReadonlyMap<string, () => Uint8Array>;
  readonly languages: readonly string[];
}
