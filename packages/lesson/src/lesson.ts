import type { Words } from "@parley/book";
import type { Cue } from "./cue.ts";

/** A part of a line of a lesson. A string is shown as it stands. */
export type LessonInline =
  | string
  | { readonly strong: readonly LessonInline[] }
  | { readonly em: readonly LessonInline[] }
  /** A phrase of the book: its number and its words, or some words that lead to its card. */
  | { readonly entry: string; readonly text?: readonly LessonInline[] }
  /** Words that lead to a path, a song or another lesson, as the ledger names it: `path:burn`. */
  | { readonly to: string; readonly text: readonly LessonInline[] }
  /** The end of a line. */
  | { readonly line: true };

/** A part of the text of a lesson. */
export type LessonBlock =
  | { readonly kind: "heading"; readonly level: number; readonly text: readonly LessonInline[] }
  | { readonly kind: "text"; readonly text: readonly LessonInline[] }
  /** `start` is the number of the first item of an ordered list. */
  | { readonly kind: "list"; readonly start?: number; readonly items: readonly (readonly LessonBlock[])[] }
  | { readonly kind: "quote"; readonly blocks: readonly LessonBlock[] }
  /** A phrase of the book, with its picture, number and sound. */
  | { readonly kind: "phrase"; readonly entry: string }
  /** A picture, a recording or a video, by its name in `Lesson.media`, and what it shows in words. */
  | { readonly kind: "medium"; readonly medium: string; readonly text: string }
  | { readonly kind: "rule" };

/** The kinds of media of a lesson. */
export type LessonMediumKind = "picture" | "recording" | "video";

/** A picture, a recording or a video of a lesson. */
export interface LessonMedium {
  readonly kind: LessonMediumKind;
  /** The file that has it, in an edition by its SHA-256; left out where it is not in the book or cannot be used. */
  readonly file?: string;
  /** Where to get a file that is not in the book, by the language of the reader. */
  readonly get?: Words;
  /** The size and the SHA-256 of a file that is not in the book, so that the right one is found. */
  readonly bytes?: number;
  readonly sha256?: string;
  /** Its subtitles by language. */
  readonly subtitles: { readonly [lang: string]: readonly Cue[] };
}

/** How a phrase is asked for: by its sound, its words, its meaning, or its number. */
export const CHECK_FORMS = ["hear", "read", "say", "number"] as const;
export type CheckForm = (typeof CHECK_FORMS)[number];

/** A question: one of some phrases is right. */
export interface LessonCheck {
  readonly as: CheckForm;
  /** The question in words; without them, the phrase is asked for as `as` says. */
  readonly ask?: Words;
  /** The id of the phrase that is right. */
  readonly right: string;
  /** The ids of the phrases to choose from, in the order of the book, the right one among them. */
  readonly among: readonly string[];
}

/** A lesson of a book. */
export interface Lesson {
  /** The name of its file, without `.md`. */
  readonly id: string;
  readonly title: Words;
  /** Its place among the lessons. */
  readonly order: number;
  /** What one can do after it, by language. */
  readonly canDo: Words;
  /** The ids of the phrases that it teaches, in the order of the book. */
  readonly teaches: readonly string[];
  readonly body: { readonly [lang: string]: readonly LessonBlock[] };
  readonly media: { readonly [name: string]: LessonMedium };
  readonly checks: readonly LessonCheck[];
}
