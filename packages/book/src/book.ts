import type { LedgerLine } from "./ledger-line.ts";
import type { Register, Variant, Words } from "./text.ts";

/** How many people must vouch for a text before it is signed. */
export type Policy = "one-pass" | "four-eyes";

/** What a phrase does: the message markers of IMO Resolution A.918(22), and a greeting. */
export type Act =
  | "instruction"
  | "advice"
  | "warning"
  | "information"
  | "question"
  | "answer"
  | "request"
  | "intention"
  | "greeting";

/** How the other side can answer. */
export type Answers =
  | "yes-no"
  | "number"
  | "amount"
  | "time"
  | "date"
  | "scale"
  | "body"
  | "point"
  | "name"
  | { readonly number: string }
  | { readonly choice: readonly string[] };

/** A typed slot in a phrase, and what goes into it. */
export interface Slot {
  readonly type: "number" | "time" | "date" | "amount" | "name" | "term";
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly of?: string;
  readonly sample?: string | number;
}

/** One meaning in all languages. */
export interface Entry {
  readonly id: string;
  readonly no: string;
  readonly kind: "phrase" | "term" | "sign";
  readonly act?: Act;
  readonly urgency: "routine" | "urgent" | "danger";
  readonly from: "a" | "b" | "both";
  readonly confirm: boolean;
  readonly undo?: string;
  readonly answers?: Answers;
  readonly slots: { readonly [name: string]: Slot };
  readonly picture?: string;
  readonly register: Register;
  /** What it may be chosen by. */
  readonly tags: readonly string[];
  readonly note: Words;
  readonly alias: { readonly [tag: string]: readonly string[] };
  /** Sounds of words in this entry alone, by language. */
  readonly lexicon: { readonly [tag: string]: { readonly [form: string]: Lexeme } };
  readonly text: { readonly [tag: string]: readonly Variant[] };
  /** The file it stands in, and where in it: line and column from 1, and the offset in code units. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** An ordered group of entries, one file. */
export interface Chapter {
  /** The file's name without `.yaml`. */
  readonly id: string;
  /** The printed number: the leading digits of the file's name. */
  readonly no: string;
  readonly title: Words;
  readonly policy: Policy;
  readonly entries: readonly Entry[];
}

/** Someone who drafted, edited, signed or spoke. Only `shown` ever leaves the book. */
export interface Person {
  readonly shown: string;
  readonly name?: string;
  readonly languages: readonly string[];
  readonly roles: readonly string[];
  readonly key?: string;
}

/** Who made a file of media, and under which licence. */
export interface Credit {
  readonly by: string;
  readonly licence: string;
  readonly source?: string;
  readonly consent?: boolean;
}

/** A word form's sound, mended for all readers. */
export interface Lexeme {
  readonly stressed?: string;
  readonly ipa?: string;
  /** What the word is here, where that tells two words apart: noun, verb, adjective, past. */
  readonly pos?: string;
  readonly note?: string;
}

/** How a book may be put on paper. */
export const PRINT_FORMATS = ["booklet", "cards", "face", "zine", "phrase-card", "wall"] as const;

/** Something the kit is to hold on paper, beside the booklet. */
export interface PrintRequest {
  readonly as: (typeof PRINT_FORMATS)[number];
  readonly languages?: readonly string[];
  readonly chapters?: readonly string[];
  readonly tags?: readonly string[];
  /** A size of page, by name or in millimetres. */
  readonly size?: string;
  readonly large?: boolean;
}

/** What people wrote: a folder of plain text, read. */
export interface Book {
  readonly title: Words;
  readonly languages: readonly string[];
  readonly sides: readonly [string, string];
  readonly sideNames: { readonly a: Words; readonly b: Words };
  readonly edition: { readonly no: number; readonly date: string };
  readonly licence: string;
  readonly policy: Policy;
  readonly checkDigit: boolean;
  readonly people: { readonly [id: string]: Person };
  readonly retired: readonly { readonly id: string; readonly no: string }[];
  /** Where the tablet file can be fetched. */
  readonly web?: string;
  /** A picture for the cover, and pages of one's own, under `media/`. */
  readonly cover?: string;
  readonly ownPages?: string;
  readonly print: readonly PrintRequest[];
  readonly chapters: readonly Chapter[];
  readonly credits: { readonly [file: string]: Credit };
  readonly lexicon: { readonly [tag: string]: { readonly [form: string]: Lexeme } };
  readonly ledger: readonly LedgerLine[];
  /** The files under `media/` that entries name, in order of name. */
  readonly media: readonly string[];
}

/** Every entry of a book, in order. */
export function entriesOf(book: Book): Entry[] {
  return book.chapters.flatMap((chapter) => chapter.entries);
}
