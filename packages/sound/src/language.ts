import type { GuideRow } from "./guide.ts";
import type { NonStandardWord, Readings } from "./non-standard-word.ts";
import type { Process, Sound, Span, Word } from "./sound.ts";

/** Pronunciations and stresses that are given with a text. */
export interface Lexicon {
  /** Word forms with their stress, by the form in lower case without marks: `{ "молоко": "молоко́" }`. */
  readonly forms?: { readonly [form: string]: string };
  /** Word forms in broad IPA, by the form in lower case without marks. They override every rule. */
  readonly ipa?: { readonly [form: string]: string };
  /** The part of speech of a word form, where two words are written alike: `{ "close": "verb" }`. */
  readonly pos?: { readonly [form: string]: string };
  /** Pronunciations of words, as `dictionary` of the language gives them. */
  readonly dictionary?: Dictionary;
  /** What figures, abbreviations and signs are read as, by their written form. They override every rule. */
  readonly readings?: Readings;
}

/** Pronunciations by word form, in the notation of the language. English uses ARPAbet. */
export type Dictionary = { readonly [word: string]: string };

/** A way to write sounds for the readers of one language. */
export interface Style {
  /** The processes that this style does not show. */
  readonly hides: ReadonlySet<Process>;
  /** Whether its spans have the capitals of the word, letter by letter. Else `write` puts them. */
  readonly keepsCapitals?: true;
  /** Whether words with a hyphen are written as one: Івано-Франківськ → 이바노프란키우스크. */
  readonly joinsHyphens?: true;
  /** One span per syllable. `before` and `after` are the neighbouring words that only a space separates from it. */
  spell(word: Word, before: Word | undefined, after: Word | undefined): Span[];
}

/** The two styles of a reader: one to read aloud, and the one of the national standard. */
export interface Styles {
  readonly say: Style;
  readonly standard: Style;
}

/** A value of a slot: the text that is shown, and the words that are spoken. */
export interface Filler {
  readonly text: string;
  readonly spoken: string;
  /** The spoken words in the usual spelling, where it differs from `spoken`. */
  readonly written?: string;
}

/** The units of slots for numbers and amounts. Every language has words for all of them; for `channel` the number is enough. */
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

/** The value of a slot and the form it is needed in. */
export interface FillerRequest {
  readonly type: "number" | "time" | "date" | "amount" | "name" | "term";
  readonly unit?: string;
  /** A grammatical case, or the Korean particle after a vowel; `""` for none. */
  readonly form: string;
  readonly value: string | number;
}

/** A pronunciation rule: its name, as `Step.rule` has it, its source, and its wording. */
export interface Rule {
  readonly name: string;
  readonly source: string;
  readonly words: string;
}

/** A language: how it is pronounced, and how its readers see other languages. One folder of `sound` each. */
export interface Language {
  readonly tag: string;
  /** Whether authors mark the stress of a word with U+0301. */
  readonly marksStress?: true;
  /** Whether a speech synthesiser is given the pronunciation in place of the spelling. */
  readonly phoneticSynthesis?: true;
  /** Text that is certainly in NFC, so that it is not normalised again; default: ASCII. */
  readonly composed?: RegExp;
  /**
   * The figures, units, abbreviations and signs of a text in NFC, in their order, without overlaps. Never throws. What it
   * leaves out is read letter by letter; what cannot be read so is reported (`normalization.ts`).
   */
  normalize?(text: string): readonly NonStandardWord[];
  /** What can follow a word without a space and is no part of it: particles. */
  readonly attached?: RegExp;
  /** The sound of a text in words, as `normalize` gives it. */
  speak(text: string, lexicon: Lexicon): Sound;
  /** Phones that IPA writes otherwise than they are named here: `{ ø: "we" }`. */
  readonly ipa?: { readonly [phone: string]: string };
  /** `false` where t and s, d and z never are one affricate: IPA then writes a fricative after its stop once. */
  readonly dentalAffricates?: false;
  /** Whether eɪ, aɪ, ɔɪ, oʊ and aʊ in its IPA are one vowel each. */
  readonly diphthongs?: true;
  /** Loads the dictionary of pronunciations that `speak` takes as `lexicon.dictionary`. It is large. */
  readonly dictionary?: () => Promise<Dictionary>;
  /**
   * The syllables of a word as letters, in a language whose vowels do not follow from its letters: `count` of them, as the dictionary has, else as
   * the letters show. Never throws.
   */
  readonly divide?: (word: string, count?: number) => readonly string[];
  /** Its rules, in the order they apply. */
  readonly rules: readonly Rule[];
  /** Whether the standard of its country for foreign words is not known here: `standard` then is `say`. */
  readonly lacksStandard?: true;
  /** How its readers see the sounds of any language. */
  readonly reads: Styles;
  /** How this language is written for the readers of another one, by the tag of the reader; else `reads` of that language. */
  readonly writtenFor: { readonly [reader: string]: Styles };
  /** Guides to its respellings, by the language of the reader. */
  readonly guides: { readonly [reader: string]: readonly GuideRow[] };
  /**
   * Words with every letter of its alphabet, each read as it mostly is, stress marked: for tables of letters, where a book has no
   * word with a letter. A word whose sound does not follow from its letters has its IPA after a space.
   */
  readonly letterWords?: readonly string[];
  /** Guides for its readers to languages that have no guide for them, by the tag of the other language. */
  readonly guidesTo?: { readonly [language: string]: readonly GuideRow[] };
  fill(request: FillerRequest): Filler;
  /**
   * The words of a text under which an index lists it, in their order: without function words, particles and marks,
   in the dictionary form where it is known. Left out where all its words count.
   */
  keyWords?(text: string): readonly string[];
  /**
   * Words that a respelling for its readers must not look like: rude words, and words that could be taken for another
   * instruction. Each has its meaning, in English. `ссы-` stands for every word that begins so.
   */
  readonly misleading: { readonly [word: string]: string };
}
