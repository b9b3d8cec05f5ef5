/** The list of what changed between two editions, as it is in an edition and in `changes.json`. */
import type { When, Words } from "@parley/book";
import type { EditionAnswers } from "./edition-answers.ts";
import type { RespellingPiece } from "./pieces.ts";

/** A value before and after; left out where there is none. */
export interface Change<T> {
  readonly old?: T;
  readonly new?: T;
}

/** One variant of a text, as it is written in a book: `Wait {n}.`, and a brace of the text doubled. */
export interface Wording {
  readonly when?: When;
  readonly text: string;
}

/** What changed in one entry. */
export interface EntryChange {
  readonly id: string;
  /** Its number now; of an entry that is gone, the number that it had. */
  readonly no: string;
  readonly change: "new" | "changed" | "gone";
  /** Its number, where it has another one. */
  readonly number?: Change<string>;
  /** The numbers of its chapter before and now, where it stands in another place than before. */
  readonly moved?: Change<string>;
  /** By language: of a new entry the new texts, of one that is gone the old ones. */
  readonly texts?: { readonly [lang: string]: Change<readonly Wording[]> };
  /** By the language of the text, then of the reader: respellings of texts that are as they were, a list for each variant. */
  readonly respellings?: {
    readonly [lang: string]: { readonly [reader: string]: Change<readonly (readonly RespellingPiece[])[]> };
  };
  readonly answers?: Change<EditionAnswers>;
  /** The SHA-256 of its picture. */
  readonly picture?: Change<string>;
  /** The names of other properties that changed. */
  readonly other?: readonly (
    | "kind"
    | "act"
    | "urgency"
    | "from"
    | "confirm"
    | "undo"
    | "label"
    | "next"
    | "slots"
    | "note"
  )[];
}

/** A title or the name of a side that changed. */
export interface TitleChange {
  /** `book`, `side-a`, `side-b`, the number of a chapter, or the id of a drill: `drill:lifting`. */
  readonly of: string;
  readonly lang: string;
  readonly old?: string;
  readonly new?: string;
}

/** A path or a song that is new, changed or gone. */
export interface WorkChange {
  /** `path:` or `song:` and its id. */
  readonly id: string;
  readonly change: "new" | "changed" | "gone";
  /** Its title, by language, where it is another one. */
  readonly titles: { readonly [lang: string]: Change<string> };
  /** What else changed: who leads a path and its steps; the melody of a song, and its words. */
  readonly parts?: readonly ("steps" | "melody" | "verses")[];
}

/** A lesson that changed. */
export interface LessonChange {
  readonly id: string;
  readonly change: "new" | "changed" | "gone";
  /** Its title now; of a lesson that is gone, the one that it had. */
  readonly title: Words;
  /** The languages in which it changed. */
  readonly langs?: readonly string[];
}

/** What changed since an older edition. */
export interface EditionChanges {
  readonly "parley-changes": number;
  /** The older edition: the version of its format, and its number, date and fingerprint, which a later version has. */
  readonly since: { readonly parley: number; readonly no?: number; readonly date?: string; readonly hash?: string };
  /** `numbers`: the older edition is of a version of which only the numbers can be read. */
  readonly compared: "texts" | "numbers";
  /** The languages of one edition only. Their texts are not listed. */
  readonly languages: { readonly new: readonly string[]; readonly gone: readonly string[] };
  readonly titles: readonly TitleChange[];
  /** Left out where none changed. */
  readonly lessons?: readonly LessonChange[];
  /** In the order of the numbers. */
  readonly entries: readonly EntryChange[];
  /** Paths and songs; left out where none changed. */
  readonly works?: readonly WorkChange[];
}
