import { composedTime } from "./clock-filler.ts";
import {
  fillerKey,
  isSlot,
  NO_VALUE,
  type DraftedBy,
  type Edition,
  type EditionChanges,
  type EditionEntry,
  type EditionSong,
  type RespellingPiece,
  type SlotPiece,
  type StressedPiece,
  type Text,
  type TextAudio,
} from "@parley/edition";
import type { LetterTable } from "@parley/sound";
import type { LessonWords, Locale, PhraseWords, DrillWords, SongWords, TabletWords } from "@parley/locale";
import { splitPieces } from "./lines.ts";

/** A text of an entry in a pack. Its pieces are lines, as `joinPieces` writes them. */
export interface PackedText {
  readonly when: NonNullable<Text["when"]>;
  readonly text: string;
  /** By the reader's language: only the style `say`. */
  readonly respelling: { readonly [reader: string]: string };
  readonly standing: Text["standing"];
  /** Recordings, people's before machines'; only in a pack with recordings. */
  readonly audio?: readonly TextAudio[];
  /** Parallel to the pieces: the SHA-256 of the recording of each, null for a slot and for a piece without words. */
  readonly around?: readonly (string | null)[];
  /** An index into `Pack.disclosures`; −1 for a phrase that was added on the device. */
  readonly disclosure: number;
}

/** An entry of a pack. */
export interface PackedEntry extends Omit<EditionEntry, "texts"> {
  readonly id: string;
  readonly texts: { readonly [lang: string]: readonly PackedText[] };
}

/** The fillers of one kind of slot in one language and form. All lists are parallel to `values`. */
export interface PackedFillers {
  readonly values: readonly string[];
  readonly texts: readonly string[];
  /** By the reader's language, lines of pieces. */
  readonly respelling: { readonly [reader: string]: readonly string[] };
  /** The SHA-256 of recordings; empty where there is none. */
  readonly audio?: readonly string[];
}

/** The filler of a slot for one value. */
interface PackedFiller {
  readonly text: string;
  respellingFor(reader: string): string | undefined;
  readonly audio?: string | undefined;
}

/** The texts of the app's interface in one language. */
export interface AppWords
  extends
    Pick<Locale, "name" | "names" | "saidIn" | "study" | "teach">,
    Pick<PhraseWords, "acts" | "urgency" | "when" | "changes" | "vouching"> {
  readonly app: Omit<TabletWords, "broken" | "brokenHint" | "tooOld" | "tooOldHint" | "stopped" | "stoppedHint">;
  /** What was done with a text, and what a machine is called that drafts. */
  readonly origin: Pick<
    PhraseWords["disclosure"],
    "draft" | "edited" | "signed" | "signedByOne" | "machine" | "origins" | "unknownOrigin"
  >;
  /** A text that is not signed: drafted by a machine; by a person, or not recorded; edited by a person. */
  readonly card: string;
  readonly cardDraft: string;
  readonly cardEdited: string;
  readonly painWords: readonly string[];
  readonly bodyParts: { readonly [part: string]: string };
  /** Only in a book with songs. */
  readonly song?: SongWords;
  /** Only in a book with drills. */
  readonly drill?: DrillWords;
  /** Only in a book with lessons. */
  readonly lesson?: LessonWords;
}

/**
 * The number of base64 characters of recordings in one element of the tablet file. A browser parses an element without drawing;
 * with all recordings in one element, the first phrase of a book with sound appeared 20 % later.
 */
export const SOUND_PART = 32_768;

/** The parts of an edition that one tablet file carries. */
export interface Pack {
  readonly parley: number;
  readonly book: Edition["book"];
  readonly chapters: Edition["chapters"];
  readonly entries: readonly PackedEntry[];
  /** Left out in a book without songs. */
  readonly songs?: readonly EditionSong[];
  /** The paths of the book; left out where it has none. */
  readonly paths?: Edition["paths"];
  /** The drills of the book; left out where it has none. */
  readonly drills?: Edition["drills"];
  /** The lessons of the book, and the files of their media by SHA-256; left out where it has none. */
  readonly lessons?: Edition["lessons"];
  readonly lessonMedia?: Edition["media"];
  readonly disclosures: readonly { readonly [reader: string]: string }[];
  /** Who drafted the texts of each disclosure. */
  readonly drafts: readonly DraftedBy[];
  readonly fillers: { readonly [key: string]: PackedFillers };
  /** What changed since an older edition, if the edition was compared with one. */
  readonly changes?: EditionChanges;
  /** Numbers in words, by unit, language and value. */
  readonly counted: Edition["counted"];
  /** The letters of a language, by that language, then by the reader. */
  readonly letters?: { readonly [lang: string]: { readonly [reader: string]: LetterTable } };
  /** The texts of the interface, by language of the book. */
  readonly words: { readonly [lang: string]: AppWords };
  /** Pictures as data URLs, by SHA-256. */
  readonly pictures: { readonly [sha: string]: string };
  /** Recordings, by SHA-256: the media type, the start and end in the base64 characters at the end of the file, and their sum. */
  readonly clips?: { readonly [sha: string]: Position };
}

/** Where a recording stands; `sum` is the `sumOf` its base64. */
export type Position = readonly [type: string, from: number, to: number, sum: number];

/**
 * What identifies a book on a device, the same for all its editions: its titles, sorted by language tag. Never throws.
 *
 * ```ts
 * bookId({ book: { title: { ru: "Кни́га", ko: "책" } } }); // "ko 책, ru Кни́га"
 * ```
 */
export function bookId({ book }: Pack): string {
  return Object.entries(book.title)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, title]) => `${tag} ${title}`)
    .join(", ");
}

/** The values chosen for slots, by `slotKey`. */
export type Chosen = ReadonlyMap<string, string>;

/**
 * The key of a slot in `Chosen`. Never throws.
 *
 * ```ts
 * slotKey({ id: "wait" }, "n"); // "wait n"
 * ```
 */
export function slotKey(entry: PackedEntry, name: string): string {
  return `${entry.id} ${name}`;
}

/**
 * The pieces of a respelling of a text in `lang` for `reader`, each slot replaced by the respelling of its filler: the chosen
 * value, else the sample. A filler without a respelling gives its text, an unknown one a blank `____`. Never throws.
 *
 * ```ts
 * const entry = { id: "wait", slots: { n: { type: "number", sample: 1 } } };
 * const pack = { fillers: { "number|||ru": { values: ["1"], texts: ["1"], respelling: { ko: ["아딘"] } } } };
 * const line = joinPieces(["즈디떼 ", { slot: "n" }]);
 * fillRespelling(pack, entry, "ru", "ko", line, new Map()); // ["즈디떼 ", "아딘"]
 * ```
 */
export function fillRespelling(
  pack: Pack,
  entry: PackedEntry,
  lang: string,
  reader: string,
  line: string,
  chosen: Chosen,
): readonly (string | StressedPiece)[] {
  return splitPieces(line).flatMap((piece): readonly (string | StressedPiece)[] => {
    if (!isSlot(piece)) return [piece];
    const filler = fillerOf(pack, entry, lang, piece, chosen);
    const respelling = filler?.respellingFor(reader);
    return respelling === undefined ? [filler?.text ?? "____"] : splitPieces(respelling).filter(isLetters);
  });
}

const isLetters = (piece: RespellingPiece): piece is string | StressedPiece => !isSlot(piece);

/**
 * The pieces of a text as shown, each slot filled with its chosen value, else its sample; an unknown value gives a blank
 * `________`. Never throws.
 *
 * ```ts
 * const entry = { id: "wait", slots: { n: { type: "number", sample: 1 } } };
 * const pack = { fillers: { "number|||ru": { values: ["1"], texts: ["1"], respelling: {} } } };
 * const line = joinPieces(["Жди́те ", { slot: "n" }]);
 * fillText(pack, entry, "ru", line, new Map())[1]; // { text: "1", slot: true }
 * ```
 */
export function fillText(
  pack: Pack,
  entry: PackedEntry,
  lang: string,
  line: string,
  chosen: Chosen,
): { readonly text: string; readonly slot: boolean }[] {
  return splitPieces(line).map((piece) => {
    if (isSlot(piece)) return { text: fillerOf(pack, entry, lang, piece, chosen)?.text ?? "________", slot: true };
    return { text: typeof piece === "string" ? piece : piece.stress, slot: false };
  });
}

function fillerOf(
  pack: Pack,
  entry: PackedEntry,
  lang: string,
  piece: SlotPiece,
  chosen: Chosen,
): PackedFiller | undefined {
  const { slot: name } = piece;
  const slot = entry.slots?.[name];
  if (!slot) return undefined;
  const value = chosen.get(slotKey(entry, name)) ?? String(slot.sample ?? NO_VALUE);
  const table = pack.fillers[fillerKey(slot, piece, lang)];
  const at = table?.values.indexOf(value) ?? -1;
  if (table && at >= 0)
    return {
      text: table.texts[at]!,
      respellingFor: (reader) => table.respelling[reader]?.[at],
      audio: table.audio?.[at],
    };
  const composed = slot.type === "time" ? composedTime(pack, table, lang, value) : undefined;
  if (composed) return composed;
  // A typed name is in no table; its respelling is the name as typed.
  return slot.type === "name" && chosen.has(slotKey(entry, name))
    ? { text: value, respellingFor: () => undefined }
    : undefined;
}

/**
 * The SHA-256 of recordings that, played in order, speak a text with the chosen values in its slots: those around the slots and
 * those of the fillers. `undefined` where one is missing. Never throws.
 *
 * ```ts
 * const entry = { id: "wait", slots: { n: { type: "number", sample: 1 } } };
 * const pack = { fillers: { "number|||ru": { values: ["1"], texts: ["1"], respelling: {}, audio: ["f00d"] } } };
 * const text = { text: joinPieces(["Жди́те ", { slot: "n" }, "."]), around: ["beef", null, null] };
 * joinedAudio(pack, entry, "ru", text, new Map()); // ["beef", "f00d"]
 * ```
 */
export function joinedAudio(
  pack: Pack,
  entry: PackedEntry,
  lang: string,
  { text, around }: PackedText,
  chosen: Chosen,
): readonly string[] | undefined {
  if (!around) return undefined;
  const pieces = splitPieces(text);
  if (pieces.length !== around.length) return undefined;
  const files = pieces.map((piece, i) =>
    isSlot(piece) ? (fillerOf(pack, entry, lang, piece, chosen)?.audio ?? "") : (around[i] ?? null),
  );
  return files.includes("") ? undefined : files.filter((file) => file !== null);
}

/**
 * The values of a slot of an entry: numbers within its limits in ascending order, else terms in the order of the pack. Empty for a
 * slot that the entry lacks. Never throws.
 *
 * ```ts
 * const text = { text: joinPieces(["Жди́те ", { slot: "n" }]) };
 * const entry = { id: "wait", slots: { n: { type: "number", min: 2, sample: 2 } }, texts: { ru: [text] } };
 * slotValues({ fillers: { "number|||ru": { values: ["3", "1", "2"] } } }, entry, "n"); // ["2", "3"]
 * ```
 */
export function slotValues(pack: Pack, entry: PackedEntry, name: string): string[] {
  const slot = entry.slots?.[name];
  if (!slot) return [];
  const pieces = Object.entries(entry.texts).flatMap(([lang, texts]) =>
    texts.flatMap(({ text }) =>
      splitPieces(text).flatMap((piece) =>
        isSlot(piece) && piece.slot === name ? [fillerKey(slot, piece, lang)] : [],
      ),
    ),
  );
  const [first, ...others] = pieces.flatMap((key) => pack.fillers[key] ?? []);
  const values = (first?.values ?? []).filter(
    (value) => value !== NO_VALUE && others.every((table) => table.values.includes(value)),
  );
  if (slot.type !== "number" && slot.type !== "amount") return values;
  const { min = -Infinity, max = Infinity } = slot;
  return values
    .filter((value) => Number(value) >= min && Number(value) <= max)
    .toSorted((a, b) => Number(a) - Number(b));
}
