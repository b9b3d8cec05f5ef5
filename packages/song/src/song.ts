/** Words by the tag of their language. */
type Words = { readonly [lang: string]: string };

/** A note or a rest of a melody. Times and lengths are in quarter notes from the beginning; the tempo gives seconds. */
export interface Note {
  readonly start: number;
  readonly length: number;
  /** The MIDI number of its pitch, the highest of a chord; left out for a rest. */
  readonly pitch?: number;
  /** The number of the sung note from 1. A note that is tied to the one before has the number of that note. */
  readonly sung?: number;
  /** Whether it is tied to the note before: it is not sung again. */
  readonly tied?: true;
  /** The bar from 1; an upbeat is in bar 0. */
  readonly bar: number;
  /** Whether it starts on a strong beat. */
  readonly strong: boolean;
  /** The chord symbol above it, such as "Am". */
  readonly chord?: string;
}

/** A melody of one voice. */
export interface Melody {
  /** Quarter notes a minute. */
  readonly tempo: number;
  /** The time signature: [6, 8] is six eighths. */
  readonly meter: readonly [beats: number, unit: number];
  /** The key as ABC writes it, such as "Am". */
  readonly key: string;
  /** Where meter or key change, in quarter notes from the beginning; left out where they do not. */
  readonly changes?: readonly {
    readonly at: number;
    readonly meter?: readonly [beats: number, unit: number];
    readonly key?: string;
  }[];
  readonly notes: readonly Note[];
}

/** A line of a melody: the sung notes of it, counted from 1. */
export interface SongLine {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Whether a breath may be taken after it. */
  readonly breath: boolean;
}

/** A syllable of a sung line. */
export interface SungSyllable {
  /** Its letters as written, without signs of the format; stress marks stay. */
  readonly text: string;
  /** The number of the sung note where it starts, and how many notes it is held for (1: one note). */
  readonly note: number;
  readonly notes: number;
  /** Whether a word starts with it. */
  readonly startsWord: boolean;
  /** The same syllable for readers of other languages, by their language. */
  readonly respelling: Words;
}

/** `original`: the words of the song. `singable`: words that fit the tune. `meaning`: a plain translation, not sung. */
export type SongRole = "original" | "singable" | "meaning";

/** A line of a text of a song. */
export interface SungLine {
  /** The line as it is read: without signs of the format. */
  readonly text: string;
  /** Empty for a meaning. */
  readonly syllables: readonly SungSyllable[];
}

/** The text of a verse in one language. */
export interface SongText {
  readonly role: SongRole;
  /** By the id of the line; a meaning may leave lines out. */
  readonly lines: { readonly [line: string]: SungLine };
}

/** One verse: the texts by language. */
export interface SongVerse {
  readonly texts: { readonly [lang: string]: SongText };
}

/** Why words, a melody or an arrangement may be printed. */
export interface Rights {
  readonly basis: "public-domain" | "traditional" | "licence" | "own";
  readonly author?: string;
  /** The year in which the author died. */
  readonly died?: number;
  /** The file of the licence, under media/. */
  readonly file?: string;
}

/** A song of a book. */
export interface Song {
  /** The name of its file without .yaml. */
  readonly id: string;
  readonly title: Words;
  readonly rights: {
    readonly words?: Rights;
    readonly melody?: Rights;
    readonly arrangement?: Rights | "none" | "own";
  };
  /** The text of the ABC. */
  readonly abc: string;
  readonly melody: Melody;
  readonly lines: readonly SongLine[];
  readonly verses: readonly SongVerse[];
  /** A recording to sing with, under media/. */
  readonly recording?: string;
}
