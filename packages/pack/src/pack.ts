import {
  fillerKey,
  isSlot,
  fillerKeyPrefix,
  type Edition,
  type EditionEntry,
  type RespellingPiece,
  type SlotPiece,
  type StressedPiece,
  type Text,
  type TextAudio,
} from "@parley/edition";
import type { Locale, PhraseWords, TabletWords } from "@parley/locale";
import { splitPieces } from "./lines.ts";

/** A text as the tablet keeps it: only the style to say aloud, pieces as lines. */
export interface PackedText {
  readonly when: NonNullable<Text["when"]>;
  /** A line of pieces, as `joinPieces` writes it. */
  readonly text: string;
  /** By reader, lines of pieces: taken apart when they are shown. */
  readonly says: { readonly [reader: string]: string };
  readonly standing: Text["standing"];
  /** Recordings, people's first; only where the file carries sound. */
  readonly audio?: readonly TextAudio[];
  readonly around?: readonly (string | null)[];
  /** Which of the pack's disclosures. */
  readonly told: number;
}

/** An entry as the tablet keeps it. */
export interface PackedEntry extends Omit<EditionEntry, "texts"> {
  readonly id: string;
  readonly texts: { readonly [lang: string]: readonly PackedText[] };
}

/** What fills the slots of one kind: values, and beside each its text and its respellings. */
export interface PackedFillers {
  readonly values: readonly string[];
  readonly texts: readonly string[];
  readonly says: { readonly [reader: string]: readonly string[] };
  /** Recordings; an empty one where there is none. */
  readonly audio?: readonly string[];
}

/** What fills a slot, as it is shown. */
interface PackedFiller {
  readonly text: string;
  says(reader: string): string | undefined;
  readonly audio?: string | undefined;
}

/** What the app itself says in one language: the part of the kit's words that a tablet shows. */
export interface AppWords extends Pick<Locale, "name">, Pick<PhraseWords, "acts" | "urgency" | "when"> {
  readonly app: Omit<TabletWords, "broken" | "brokenHint">;
  readonly card: string;
  readonly cardEdited: string;
  readonly painWords: readonly string[];
  readonly bodyParts: { readonly [part: string]: string };
}

/**
 * How many letters of recordings stand in one element of a file. A browser reads an element in one go and draws nothing meanwhile;
 * with all in one, the first phrase of a book with sound came a fifth later.
 */
export const SOUND_PART = 32_768;

/** Everything one tablet file carries of an edition. */
export interface Pack {
  readonly parley: number;
  readonly book: Edition["book"];
  readonly chapters: Edition["chapters"];
  readonly entries: readonly PackedEntry[];
  readonly disclosures: readonly { readonly [reader: string]: string }[];
  readonly fillers: { readonly [key: string]: PackedFillers };
  /** Numbers in words, as in the edition. */
  readonly counted: Edition["counted"];
  /** The app's own words, by language of the book. */
  readonly words: { readonly [lang: string]: AppWords };
  /** Pictures as data URLs, by SHA-256. */
  readonly pictures: { readonly [sha: string]: string };
  /** Recordings, by SHA-256: their media type, and where they stand in the letters at the end of the file. */
  readonly clips?: { readonly [sha: string]: readonly [type: string, from: number, to: number] };
}

/** What tells one book from others on a device, whatever its edition: its title. */
export function bookId({ book }: Pack): string {
  return Object.entries(book.title)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, title]) => `${tag} ${title}`)
    .join(", ");
}

/** What has been chosen for slots, by `slotKey`. */
export type Chosen = ReadonlyMap<string, string>;

/** The key of one slot of an entry. */
export function slotKey(entry: PackedEntry, name: string): string {
  return `${entry.id} ${name}`;
}

/** A respelling's pieces with each slot replaced by the respelling of what fills it. */
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
    const said = filler?.says(reader);
    return said === undefined ? [filler?.text ?? "____"] : splitPieces(said).filter(isLetters);
  });
}

const isLetters = (piece: RespellingPiece): piece is string | StressedPiece => !isSlot(piece);

/** A text's pieces, slots filled by what was chosen, else by their samples. */
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
  { slot: name, form = "" }: SlotPiece,
  chosen: Chosen,
): PackedFiller | undefined {
  const slot = entry.slots?.[name];
  if (!slot) return undefined;
  const value = chosen.get(slotKey(entry, name)) ?? String(slot.sample);
  const table = pack.fillers[fillerKey(slot, form, lang)];
  const at = table?.values.indexOf(value) ?? -1;
  if (table && at >= 0)
    return { text: table.texts[at]!, says: (reader) => table.says[reader]?.[at], audio: table.audio?.[at] };
  // A name is written by its owner and said as it is written.
  return slot.type === "name" && chosen.has(slotKey(entry, name)) ? { text: value, says: () => undefined } : undefined;
}

/** The recordings that, one after another, say a text with what was chosen for its slots; nothing where one is missing. */
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

/** The values a slot of an entry can be given, in order. */
export function slotValues(pack: Pack, entry: PackedEntry, name: string): string[] {
  const slot = entry.slots?.[name];
  if (!slot) return [];
  // A language may lack a text, and its table what only that text offers.
  const tables = Object.entries(pack.fillers).filter(([key]) => key.startsWith(fillerKeyPrefix(slot)));
  const values = [...new Set(tables.flatMap(([, table]) => table.values))];
  if (slot.type !== "number" && slot.type !== "amount") return values;
  const { min = -Infinity, max = Infinity } = slot;
  return values
    .filter((value) => Number(value) >= min && Number(value) <= max)
    .toSorted((a, b) => Number(a) - Number(b));
}
