import type { GuideRow } from "./guide.ts";
import type { Process, Sound, Span, Word } from "./sound.ts";

/** What is known of a text besides its letters. */
export interface Lexicon {
  /** The book's own stresses and sounds by word form, lower case: `{ "молоко": "молоко́" }`. */
  readonly forms?: { readonly [form: string]: string };
  /** Sounds of word forms in broad IPA, lower case and without marks: they win over every rule. */
  readonly ipa?: { readonly [form: string]: string };
  /** What a word form is in the sentence, where that tells two words apart: `{ "close": "verb" }`. */
  readonly pos?: { readonly [form: string]: string };
  /** Pronunciations of words, as the language's own `dictionary` has them. */
  readonly dictionary?: Dictionary;
}

/** Pronunciations by word form, in a notation of the language's own: English has ARPAbet. */
export type Dictionary = { readonly [word: string]: string };

/** A way to write sounds for readers of one language. */
export interface Style {
  /** The processes this style does not show. */
  readonly hides: ReadonlySet<Process>;
  /** One span a syllable; `before` and `after` are the neighbouring words where nothing but a space lies between. */
  spell(word: Word, before: Word | undefined, after: Word | undefined): Span[];
}

/** The two styles of a reader: what helps to say it, and what a standard asks for. */
export interface Styles {
  readonly say: Style;
  readonly standard: Style;
}

/** What goes into a slot: how it is shown, and the words it is said with. */
export interface Filler {
  readonly text: string;
  readonly spoken: string;
  /** These words as they are written, where that is not as they are spoken. */
  readonly written?: string;
}

/** The units a slot of numbers or amounts may name. Every language fills them all; for `channel` the number alone may do. */
export const UNITS = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "age-year",
  "person",
  "time",
  "piece",
  "metre",
  "kilometre",
  "kilogram",
  "degree",
  "floor",
  "litre",
  "percent",
  "channel",
  "won",
  "rouble",
  "dollar",
] as const;

/** What a slot asks for. */
export interface FillerRequest {
  readonly type: "number" | "time" | "date" | "amount" | "name" | "term";
  readonly unit?: string;
  /** Russian case, or the Korean particle after a vowel. */
  readonly form: string;
  readonly value: string | number;
}

/** A rule of a language in words: its name as steps bear it, where it is laid down, and what it says. */
export interface Rule {
  readonly name: string;
  readonly source: string;
  readonly words: string;
}

/** Everything Parley knows of one language. A folder of `sound` makes one of these. */
export interface Language {
  readonly tag: string;
  /** Whether its authors mark the stress of a word with U+0301. */
  readonly marksStress?: true;
  /** Whether a machine that reads it aloud should be given it as it is said: its spelling hides too much. */
  readonly phoneticSynthesis?: true;
  /** Text that is in NFC for certain, so that it need not be composed again; default: ASCII. */
  readonly composed?: RegExp;
  speak(text: string, lexicon: Lexicon): Sound;
  /** How IPA prints its phones that it does not print as they are named here: `{ ø: "we" }`. */
  readonly ipa?: { readonly [phone: string]: string };
  /** A dictionary of pronunciations that `speak` is to be given as `lexicon.dictionary`: large, and loaded only where it is asked for. */
  readonly dictionary?: () => Promise<Dictionary>;
  /** Its rules in the order they apply. */
  readonly rules: readonly Rule[];
  /** How its readers see any sound. */
  readonly reads: Styles;
  /** Rows for other writers: how it is written for readers of another language, where tuned. */
  readonly writtenFor: { readonly [reader: string]: Styles };
  /** How to read it when it is respelled, for each reader in their own language. */
  readonly guides: { readonly [reader: string]: readonly GuideRow[] };
  /** How its own readers read other languages respelled, for languages whose folders have no guide for them. */
  readonly guidesTo?: { readonly [language: string]: readonly GuideRow[] };
  fill(request: FillerRequest): Filler;
  /**
   * Words that a respelling for its readers must not be by chance: rude ones, and those that could be taken for another
   * order; each with what it means, in English.
   */
  readonly misleading: { readonly [word: string]: string };
}
