import type {
  Act,
  Credit,
  KeyLine,
  LedgerLine,
  Policy,
  Slot,
  Standing,
  Step,
  TextLine,
  When,
  Words,
} from "@parley/book";
import type { Revocation } from "@parley/key";
import type { EditionAnswers } from "./edition-answers.ts";
import type { Lesson } from "@parley/lesson";
import type { Song } from "@parley/song";
import type { EditionChanges } from "./edition-change.ts";
import type { RespellingPiece, SlotPiece, TextPiece } from "./pieces.ts";

/**
 * The version of the format. A reader refuses any other version and ignores unknown keys, so that later versions of Parley can
 * add keys without a new version of the format.
 */
export const EDITION_VERSION = 2;

/** The respellings of a text in the script of a reader: one to read aloud, and the one of the national standard. */
export interface Respelling {
  readonly say: readonly RespellingPiece[];
  /** Letters and slots, without syllables and stress. */
  readonly standard: readonly TextPiece[];
}

/** The number of texts, of those edited by a person but not signed, and of those signed as their policy requires. */
export interface StandingCount {
  readonly texts: number;
  readonly edited: number;
  readonly signed: number;
}

/** Who drafted a text, as far as it is recorded. */
export type DraftedBy = "person" | "machine" | "unknown";

/** A recording: the SHA-256 of its file, its voice, and its speed. */
export interface TextAudio {
  readonly file: string;
  readonly voice: string;
  readonly rate: "normal" | "slow";
}

/** One variant of the text of an entry in one language. */
export interface Text {
  /** The speaker and addressee it is for; left out where it is for everyone. */
  readonly when?: When;
  readonly text: readonly TextPiece[];
  /** The tag it is written under, where that is another variety of the language. */
  readonly written?: string;
  readonly gloss?: string;
  /** By the language of the reader. */
  readonly respelling: { readonly [reader: string]: Respelling };
  readonly standing: Standing;
  /** The index of its disclosure in the edition. */
  readonly disclosure: number;
  /** Recordings by people are first. */
  readonly audio?: readonly TextAudio[];
  /** For a text with slots: the recordings of the parts around them, `null` for a slot and for a part without words. Left out unless all parts are recorded. */
  readonly around?: readonly (string | null)[];
}

/** An entry of an edition. Pictures and recordings are named by SHA-256. */
export interface EditionEntry {
  readonly no: string;
  readonly check?: string;
  readonly kind: "phrase" | "term" | "sign";
  readonly act?: Act;
  readonly urgency: "routine" | "urgent" | "danger";
  readonly from: "a" | "b" | "both";
  readonly confirm?: true;
  readonly undo?: string;
  readonly answers?: EditionAnswers;
  /** One to three words for a choice, by language. */
  readonly label?: Words;
  /** The id of the entry that follows outside a path. */
  readonly next?: string;
  readonly slots?: { readonly [name: string]: Slot };
  readonly picture?: string;
  readonly tags?: readonly string[];
  readonly note?: Words;
  /** Additional words for search, by language. */
  readonly alias?: { readonly [lang: string]: readonly string[] };
  /** The words an index lists it under, by language, as the author gives them. */
  readonly keys?: { readonly [lang: string]: readonly string[] };
  readonly texts: { readonly [lang: string]: readonly Text[] };
}

/** A chapter of an edition. */
export interface EditionChapter {
  readonly id: string;
  readonly no: string;
  readonly title: Words;
  readonly policy: Policy;
  /** The disclosure of its texts, by the language of the reader. */
  readonly disclosure: Words;
  /** The counts of its texts, including the title. */
  readonly standing: StandingCount;
  /** The standing of its title, by language. */
  readonly titleStanding: { readonly [lang: string]: Standing };
  readonly entries: readonly string[];
}

/** A song of an edition: the texts in its languages, each with the standing and the index of its disclosure. Its recording is named by SHA-256. */
export interface EditionSong extends Song {
  readonly standing: { readonly [lang: string]: Standing };
  readonly disclosure: { readonly [lang: string]: number };
}

/** A path of an edition: an interview or a briefing. */
export interface EditionPath {
  readonly id: string;
  readonly title: Words;
  readonly side: "a" | "b";
  readonly policy: Policy;
  /** Its standing, by the language of its title. */
  readonly standing: { readonly [lang: string]: Standing };
  readonly steps: readonly Step[];
}

/** A drill of an edition: orders that two teams practise in a closed loop. */
export interface EditionDrill {
  readonly id: string;
  readonly title: Words;
  /** The names of the teams. */
  readonly roles: { readonly a: Words; readonly b: Words };
  readonly lead: "a" | "b";
  /** Whether the roles are changed over. */
  readonly change: boolean;
  /** The limits of time in seconds. */
  readonly times: { readonly readback: number; readonly report: number };
  readonly policy: Policy;
  readonly standing: { readonly [lang: string]: Standing };
  /** The orders; with `wrong`, the entry that is read back once in its place. */
  readonly orders: readonly { readonly entry: string; readonly time?: number; readonly wrong?: string }[];
}

/** A lesson of an edition: its text in each language, with the standing and the index of its disclosure. Its media are named by SHA-256. */
export interface EditionLesson extends Lesson {
  readonly policy: Policy;
  readonly standing: { readonly [lang: string]: Standing };
  readonly disclosure: { readonly [lang: string]: number };
}

/** A value of a slot: the text that is shown, and its respelling for each reader. */
export interface FillerText {
  readonly text: string;
  readonly respelling: { readonly [reader: string]: readonly RespellingPiece[] };
  /** The SHA-256 of its recording. */
  readonly audio?: string;
}

/** A media file: its type, its size, its author and licence. */
export interface MediaFile {
  readonly type: string;
  readonly bytes: number;
  readonly credit: Omit<Credit, "consent"> | undefined;
}

/** What a person or a machine did with a text: a line of the ledger, without what follows from the text that it is about. */
export type EditionAct = Omit<TextLine, "v" | "entry" | "lang" | "hash" | "book">;

/** What is signed with a text, and cannot be seen in the edition otherwise. A property that the signed text lacks is null. */
export interface SignedRest {
  readonly [property: string]: unknown;
  /** Of each variant: its gloss, its hand-made respellings, and its template where that is written in another way. */
  readonly words?: readonly { readonly [property: string]: unknown }[];
}

/** The draft of a text and what people did with it since, as far as it counts. Verified by `vouchedActs`. */
export interface EditionActs {
  /** The tag that the text is written under, where that is another one. */
  readonly written?: string;
  readonly rest?: SignedRest;
  readonly acts: readonly EditionAct[];
}

/** The signatures of a book: where their chains end, so that an end that is cut off later is found, and what is needed to verify them. */
export interface EditionLedger {
  /** The id of the book. */
  readonly book: string;
  /** The hashes of the last lines of each signer. */
  readonly heads: { readonly [by: string]: readonly string[] };
  /** Lines about keys and withdrawn signatures, and of each revoked key the lines that still count. */
  readonly keys?: readonly LedgerLine[];
  /** The keys that are revoked in `book.yaml`. */
  readonly revoked?: readonly Revocation[];
  /** By entry, then by language: the texts that people edited or signed. */
  readonly texts?: { readonly [id: string]: { readonly [lang: string]: EditionActs } };
}

/** An edition: a prepared book as plain JSON, the same bytes for the same book. */
export interface Edition {
  readonly parley: number;
  readonly book: {
    readonly title: Words;
    readonly edition: { readonly no: number; readonly date: string };
    /** The SPDX id of the licence of the texts; empty where the book names none. */
    readonly licence: string;
    /** Where its texts are from, each with its author and licence, as far as the book says; left out where it says nothing. */
    readonly sources?: readonly string[];
    /** The address of the tablet file, for QR codes. */
    readonly web?: string;
    readonly sides: readonly [string, string];
    readonly sideNames: { readonly a: Words; readonly b: Words };
    readonly languages: readonly string[];
    readonly disclosure: Words;
    /** The counts of all texts, including titles. */
    readonly standing: StandingCount;
    /** The standing of its title and of the names of its sides, by language. */
    readonly titleStanding: { readonly [lang: string]: Standing };
    readonly hash: string;
  };
  /** The disclosures of texts, without duplicates, by the language of the reader. */
  readonly disclosures: readonly Words[];
  /** Who drafted the texts of each disclosure; left out in editions of earlier versions of Parley. */
  readonly drafts?: readonly DraftedBy[];
  readonly people: { readonly [id: string]: string };
  readonly chapters: readonly EditionChapter[];
  readonly entries: { readonly [id: string]: EditionEntry };
  /** The songs in the order of their ids; left out where a book has none. */
  readonly songs?: readonly EditionSong[];
  /** The paths of the book; left out where it has none. */
  readonly paths?: readonly EditionPath[];
  /** The drills in the order of their ids; left out where a book has none. */
  readonly drills?: readonly EditionDrill[];
  /** The lessons in their order; left out where a book has none. */
  readonly lessons?: readonly EditionLesson[];
  /**
   * By `type|unit|form|language` (for terms the chapter in place of the unit), then by value. With `|context` after the form:
   * values as they are pronounced in one context, with the pieces of the text that depend on the value. The types `digit` and
   * `clock` (with hour, hour-minute or minute) have the parts from which the answers digits, time and when are read aloud.
   */
  readonly fillers: { readonly [key: string]: { readonly [value: string]: FillerText } };
  /** The numbers from 0 to 100 in words, by the unit of answers ("" for none), then by language. */
  readonly counted: { readonly [unit: string]: { readonly [lang: string]: readonly string[] } };
  /** The digits 0 to 9 in words, by language, for reading the numbers of entries. */
  readonly digits: { readonly [lang: string]: readonly FillerText[] };
  readonly media: { readonly [sha256: string]: MediaFile };
  /** The signatures of the book when it was made; left out where there are none. */
  readonly ledger?: EditionLedger;
  /** What changed since the older edition that it was compared with (`--since`). It is not part of the hash. */
  readonly changes?: EditionChanges;
  /** Its publisher's signature of the hash. It is not part of the hash either. */
  readonly publish?: KeyLine;
}

/**
 * The prefix of the keys of all filler tables of a slot: its type, and its unit or the chapter of its terms. Never throws.
 *
 * ```ts
 * fillerKeyPrefix({ type: "number", unit: "minute" }); // "number|minute|"
 * ```
 */
export function fillerKeyPrefix(slot: Slot): string {
  return `${slot.type}|${slot.unit ?? slot.of ?? ""}|`;
}

/**
 * The key of a filler table: with a context, of the values as they are pronounced in that context. Never throws.
 *
 * ```ts
 * fillerKey({ type: "number", unit: "minute" }, { slot: "n", form: "acc" }, "ru"); // "number|minute|acc|ru"
 * fillerKey({ type: "time" }, { slot: "time", context: "3" }, "ru"); // "time|||3|ru"
 * ```
 */
export function fillerKey(slot: Slot, { form = "", context }: SlotPiece, lang: string): string {
  return `${fillerKeyPrefix(slot)}${form}|${context === undefined ? "" : `${context}|`}${lang}`;
}

/** The value of a slot that is not filled, in the filler tables of a context: a blank with the pieces beside it. */
export const NO_VALUE = "";
