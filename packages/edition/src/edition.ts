import type { Act, Answers, Policy, Slot, Standing, When, Words } from "@parley/book";
import type { RespellingPiece, TextPiece } from "./pieces.ts";

/**
 * The version of this shape. A reader refuses any other by name, and passes over keys it does not know: later Parleys put more
 * beside what is here (how the edges of a frame change with what fills its slot, labels, paths, signatures) without a new version.
 */
export const EDITION_VERSION = 2;

/** How a text sounds, in a reader's script: to be said aloud, and as the reader's country has laid it down. */
export interface Respelling {
  readonly say: readonly RespellingPiece[];
  /** Letters and slots: syllables and their stress are not told apart. */
  readonly standard: readonly TextPiece[];
}

/** How many texts there are, how many of them a person edited without signing, and how many are signed as their policy asks. */
export interface StandingCount {
  readonly texts: number;
  readonly edited: number;
  readonly signed: number;
}

/** A recording: its SHA-256, whose voice it is, how fast it is said. */
export interface TextAudio {
  readonly file: string;
  readonly voice: string;
  readonly rate: "normal" | "slow";
}

/** One variant of an entry's words in one language, made ready. */
export interface Text {
  /** What it is for; left out where it is for everybody. */
  readonly when?: When;
  readonly text: readonly TextPiece[];
  readonly gloss?: string;
  /** By the language of the reader. */
  readonly respelling: { readonly [reader: string]: Respelling };
  readonly standing: Standing;
  /** Which of the edition's disclosures. */
  readonly disclosure: number;
  /** People's first. */
  readonly audio?: readonly TextAudio[];
  /** Of a text with slots, where a voice has said all that stands around them: its recordings, `null` for what is not said and for slots. */
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
  /** More words it is found by, by language. */
  readonly alias?: { readonly [lang: string]: readonly string[] };
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

/** What fills a slot: what is shown, and how it sounds for each reader. */
export interface FillerText {
  readonly text: string;
  readonly respelling: { readonly [reader: string]: readonly RespellingPiece[] };
  /** Its recording, by the voice that said what stands around slots. */
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
  /** How texts came about and who vouches for them, each once, by the language of the reader. */
  readonly disclosures: readonly Words[];
  readonly people: { readonly [id: string]: string };
  readonly chapters: readonly EditionChapter[];
  readonly entries: { readonly [id: string]: EditionEntry };
  /** By `type|unit|form|language` (of terms: their chapter for a unit), then by value. */
  readonly fillers: { readonly [key: string]: { readonly [value: string]: FillerText } };
  /** Numbers from 0 to 100 in words, by the unit that answers are counted in ("" for none), then by language. */
  readonly counted: { readonly [unit: string]: { readonly [lang: string]: readonly string[] } };
  /** The digits 0 to 9 by language, as numbers of entries are read out one by one: their words and how these sound. */
  readonly digits: { readonly [lang: string]: readonly FillerText[] };
  readonly media: { readonly [sha256: string]: Medium };
}

/** What the keys of all tables of a slot begin with: its kind, and what it counts in or takes its terms from. */
export function tablesOf(slot: Slot): string {
  return `${slot.type}|${slot.unit ?? slot.of ?? ""}|`;
}

/** The key of a table of fillers. */
export function fillerKey(slot: Slot, form: string, lang: string): string {
  return `${tablesOf(slot)}${form}|${lang}`;
}
