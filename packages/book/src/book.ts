import type { LedgerLine } from "./ledger-line.ts";
import type { Path, Step } from "./path.ts";
import type { Register, Variant, Words } from "./text.ts";

/** How many people must sign a text: one, or two. */
export type Policy = "one-pass" | "four-eyes";

/** The act of a phrase: the message markers of IMO Resolution A.918(22), and a greeting. */
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

/** The kinds of answers that one word names. */
export const ANSWER_KINDS = [
  "yes-no",
  "number",
  "amount",
  "time",
  "date",
  "when",
  "digits",
  "place",
  "transport",
  "scale",
  "body",
  "point",
  "name",
] as const;

/** A number as an answer: its unit, its bounds, and the digits after the decimal sign (none unless given). */
export interface NumberAnswer {
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
}

/** The answers of a choice: the ids of entries, or entries of a chapter (by id or number) that have one of some tags. */
export type ChoiceOf = readonly string[] | { readonly chapter?: string; readonly tags?: readonly string[] };

/** Whether a question asks for a time that is over, or for one that is to come. */
export const TENSES = ["past", "future"] as const;
export type Tense = (typeof TENSES)[number];

/** How the other side answers. */
export type Answers =
  | (typeof ANSWER_KINDS)[number]
  | { readonly number: string | NumberAnswer }
  | { readonly when: Tense }
  | { readonly choice: ChoiceOf; readonly several?: true };

/** A typed slot of a phrase. */
export interface Slot {
  readonly type: "number" | "time" | "date" | "amount" | "name" | "term";
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly of?: string;
  readonly sample?: string | number;
}

/** An entry: one meaning in all languages. */
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
  /** One to three words that stand for the text where it is one of several choices. */
  readonly label: Words;
  /** The id of the entry that follows outside a path; without it, the next question of the chapter. */
  readonly next?: string;
  readonly slots: { readonly [name: string]: Slot };
  readonly picture?: string;
  readonly register: Register;
  /** Tags for selection. */
  readonly tags: readonly string[];
  readonly note: Words;
  readonly alias: { readonly [tag: string]: readonly string[] };
  /** The words an index lists it under, by language; where there are none, Parley proposes them. */
  readonly keys: { readonly [tag: string]: readonly string[] };
  /** A lexicon for this entry only, by language. */
  readonly lexicon: { readonly [tag: string]: { readonly [form: string]: Lexeme } };
  /** What figures, abbreviations and signs of the text are read as, by language: `{ ru: { "2 мужчины": "два мужчины" } }`. */
  readonly read: { readonly [tag: string]: Words };
  readonly text: { readonly [tag: string]: readonly Variant[] };
  /** The languages in which it has a text that cannot be read. */
  readonly unread?: readonly string[];
  /** Its file and its position there: line and column from 1, offset in UTF-16 code units. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A chapter: an ordered list of entries, one file. */
export interface Chapter {
  /** The file's name without `.yaml`. */
  readonly id: string;
  /** The printed number: the leading digits of the file's name. */
  readonly no: string;
  readonly title: Words;
  readonly policy: Policy;
  readonly entries: readonly Entry[];
}

/** A path of a book: an interview or a briefing, one file. */
export interface BookPath extends Path {
  readonly title: Words;
  /** Who leads. The other side can lead the same path turned round. */
  readonly side: "a" | "b";
  readonly policy: Policy;
  readonly steps: readonly (Step & { readonly offset: number })[];
  /** The path of its file. */
  readonly path: string;
}

/** A drill of a book: orders that two teams practise in a closed loop. One file. */
export interface BookDrill {
  /** The name of its file without `.yaml`. */
  readonly id: string;
  readonly title: Words;
  /** The names of the teams. */
  readonly roles: { readonly a: Words; readonly b: Words };
  /** Who gives the orders that either side may give, and whether the roles are changed over afterwards. */
  readonly lead: "a" | "b";
  readonly change: boolean;
  /** The limits of time in seconds: until an order is read back, and then until it is reported as done. */
  readonly times: { readonly readback: number; readonly report: number };
  readonly policy: Policy;
  /** The path whose steps are its orders. */
  readonly of?: string;
  readonly orders: readonly DrillOrderLine[];
  /** Planned errors: an order, and the entry that is read back once in its place. */
  readonly errors: readonly { readonly entry: string; readonly say: string; readonly offset: number }[];
  /** The path of its file. */
  readonly path: string;
}

/** An order of a drill, with a limit of its own for the report where it has one. */
interface DrillOrderLine {
  readonly entry: string;
  readonly time?: number;
  readonly offset: number;
}

/** A person who drafted, edited, signed or spoke. Only `shown` is published. */
export interface Person {
  readonly shown: string;
  readonly name?: string;
  readonly languages: readonly string[];
  readonly roles: readonly string[];
  /** The public key with which this person signs. */
  readonly key?: string;
  /** A key of this person that counts no longer (default: the one above), and the last line that it signed rightly. */
  readonly revoked?: { readonly key?: string; readonly after?: string };
}

/** How many people were shown a picture, how many said its meaning, and how many its opposite. */
export interface Comprehension {
  readonly people: number;
  readonly right: number;
  readonly opposite: number;
}

/** The author and licence of a media file. */
export interface Credit {
  readonly by: string;
  readonly licence: string;
  readonly source?: string;
  readonly consent?: boolean;
  /** Whether people understand the picture. */
  readonly comprehension?: "untested" | Comprehension;
  /** Where it was first published: the place (a channel, an agency, a paper), by whom, and when. */
  readonly first?: Publication;
  /** Who passed it on since, in order. */
  readonly passed?: readonly Publication[];
  /** The hash of the copy that was archived, `sha256-` and 64 hex digits. */
  readonly archived?: string;
}

/** A publication of a media file: where, by whom, on which day, and the number of the message. */
export interface Publication {
  readonly where: string;
  readonly by?: string;
  readonly at?: string;
  readonly message?: string;
}

/** A corrected pronunciation of a word form. */
export interface Lexeme {
  readonly stressed?: string;
  readonly ipa?: string;
  /** The part of speech, where two words are written alike: noun, verb, adjective, past. */
  readonly pos?: string;
  /** The words an abbreviation or a sign is read as. */
  readonly read?: string;
  readonly note?: string;
}

/** The formats of print. */
export const PRINT_FORMATS = ["booklet", "cards", "face", "zine", "phrase-card", "wall"] as const;

/** A print job of the kit, besides the booklet. */
export interface PrintRequest {
  readonly as: (typeof PRINT_FORMATS)[number];
  readonly languages?: readonly string[];
  readonly chapters?: readonly string[];
  readonly tags?: readonly string[];
  /** A size of page, by name or in millimetres. */
  readonly size?: string;
  readonly large?: boolean;
}

/** A book as it was read from its folder. */
export interface Book {
  /** The hash of the line that began its signatures. */
  readonly id?: string;
  readonly title: Words;
  readonly languages: readonly string[];
  /** Varieties of these languages that the book has texts in. They are built only where a build asks for them. */
  readonly varieties: readonly string[];
  readonly sides: readonly [string, string];
  /** Languages that are shown without respelling. */
  readonly respelling: { readonly [tag: string]: "none" };
  readonly sideNames: { readonly a: Words; readonly b: Words };
  readonly edition: { readonly no: number; readonly date: string };
  readonly licence: string;
  readonly policy: Policy;
  readonly checkDigit: boolean;
  readonly people: { readonly [id: string]: Person };
  readonly retired: readonly { readonly id: string; readonly no: string }[];
  /** The address of the tablet file. */
  readonly web?: string;
  /** A picture for the cover, and a PDF with additional pages, under `media/`. */
  readonly cover?: string;
  readonly ownPages?: string;
  readonly print: readonly PrintRequest[];
  readonly chapters: readonly Chapter[];
  readonly paths: readonly BookPath[];
  readonly drills: readonly BookDrill[];
  readonly credits: { readonly [file: string]: Credit };
  readonly lexicon: { readonly [tag: string]: { readonly [form: string]: Lexeme } };
  readonly ledger: readonly LedgerLine[];
  /** The files under `media/` that the book names, sorted by name. */
  readonly media: readonly string[];
}

/**
 * Every entry of a book, in order. Never throws.
 *
 * ```ts
 * const { book } = readBook({ items: [], read: () => undefined });
 * entriesOf(book); // []
 * ```
 */
export function entriesOf(book: Book): Entry[] {
  return book.chapters.flatMap((chapter) => chapter.entries);
}
