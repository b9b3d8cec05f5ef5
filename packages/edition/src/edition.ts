import type { Act, Answers, Policy, Slot, Standing, When, Words } from "@parley/book";
import type { Keys } from "@parley/search";
import type { Span } from "@parley/sound";

/** The version of this shape; a reader refuses a higher one by name. */
export const EDITION_VERSION = 1;

/** A text's sound in a reader's script, in both styles. In spans as in texts, `{name|form}` is a gap and a brace is doubled. */
export interface Says {
  readonly say: readonly Span[];
  readonly standard: readonly Span[];
}

/** How many texts there are, how many of them a person edited without signing, and how many are signed as their policy asks. */
export interface StandingCount {
  readonly texts: number;
  readonly edited: number;
  readonly signed: number;
}

/** One variant of an entry's words in one language, made ready. */
export interface Text {
  readonly when: When;
  readonly text: string;
  readonly gloss?: string;
  /** By the language of the reader. */
  readonly says: { readonly [reader: string]: Says };
  readonly standing: Standing;
  /** By the language of the reader. */
  readonly disclosure: Words;
  readonly audio: readonly { readonly file: string; readonly voice: string; readonly rate: "normal" | "slow" }[];
  /** Of a text with gaps, where a voice has said all that stands around them: its recordings, `null` for what is not said and for gaps. */
  readonly around?: readonly (string | null)[];
}

/** An entry made ready. Pictures and recordings are named by SHA-256. */
export interface EditionEntry {
  readonly no: string;
  readonly check?: string;
  readonly kind: "phrase" | "term" | "sign";
  readonly act?: Act;
  readonly urgency: "routine" | "urgent" | "danger";
  readonly from: "a" | "b" | "both";
  readonly confirm?: true;
  readonly undo?: string;
  readonly answers?: Answers;
  readonly slots?: { readonly [name: string]: Slot };
  readonly picture?: string;
  readonly tags?: readonly string[];
  readonly note?: Words;
  readonly texts: { readonly [lang: string]: readonly Text[] };
}

/** A chapter made ready. */
export interface EditionChapter {
  readonly id: string;
  readonly no: string;
  readonly title: Words;
  readonly policy: Policy;
  /** How its texts came about and who vouches for them, by the language of the reader. */
  readonly disclosure: Words;
  /** How many of its texts, its title among them, are edited and signed. */
  readonly standing: StandingCount;
  /** Where its title stands, by language. */
  readonly titleStanding: { readonly [lang: string]: Standing };
  readonly entries: readonly string[];
}

/** What goes into a gap: what is shown, and how it sounds for each reader. */
export interface FillerText {
  readonly text: string;
  readonly says: { readonly [reader: string]: Says };
  /** Its recording, by the voice that said what stands around gaps. */
  readonly audio?: string;
}

/** What made a file of media, and under which licence. */
export interface Medium {
  readonly type: string;
  readonly bytes: number;
  readonly credit: { readonly by: string; readonly licence: string; readonly source?: string } | undefined;
}

/** A book made ready: plain JSON, the same bytes for the same book. */
export interface Edition {
  readonly parley: number;
  readonly book: {
    readonly title: Words;
    readonly edition: { readonly no: number; readonly date: string };
    readonly licence: string;
    /** Where the tablet file can be fetched: an address that pages point to. */
    readonly web?: string;
    readonly sides: readonly [string, string];
    readonly sideNames: { readonly a: Words; readonly b: Words };
    readonly languages: readonly string[];
    readonly disclosure: Words;
    /** How many texts of the edition, titles among them, are edited and signed. */
    readonly standing: StandingCount;
    /** Where its title and the names of its sides stand, by language. */
    readonly titleStanding: { readonly [lang: string]: Standing };
    readonly hash: string;
  };
  readonly people: { readonly [id: string]: string };
  readonly chapters: readonly EditionChapter[];
  readonly entries: { readonly [id: string]: EditionEntry };
  /** By `type|unit|form|language` (of terms: their chapter for a unit), then by value. */
  readonly fillers: { readonly [key: string]: { readonly [value: string]: FillerText } };
  /** Numbers from 0 to 100 in words, by the unit that answers are counted in ("" for none), then by language. */
  readonly counted: { readonly [unit: string]: { readonly [lang: string]: readonly string[] } };
  /** The digits 0 to 9 by language, as numbers of entries are read out one by one: their words and how these sound. */
  readonly digits: { readonly [lang: string]: readonly FillerText[] };
  readonly search: { readonly [id: string]: Keys };
  readonly media: { readonly [sha256: string]: Medium };
}

/** What the keys of all tables of a gap begin with: its kind, and what it counts in or takes its terms from. */
export function tablesOf(slot: Slot): string {
  return `${slot.type}|${slot.unit ?? slot.of ?? ""}|`;
}

/** The key of a table of fillers. */
export function fillerKey(slot: Slot, form: string, lang: string): string {
  return `${tablesOf(slot)}${form}|${lang}`;
}
