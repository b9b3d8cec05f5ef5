import { languageOf, tagFor } from "@parley/sound/script";
import { parseTemplate } from "@parley/book";
import { languageFor, plain, speak, speakWords, write, type Lexicon, type Remark, type Span } from "@parley/sound";
import type { Respelling } from "./edition.ts";
import type { TextSlots } from "./slot-contexts.ts";
import { respellingPieces, slotPiece, textPieces, type RespellingPiece, type TextPiece } from "./pieces.ts";

/** The respellings of a text by reader, and remarks for its author. */
export interface RespellingResult {
  readonly respellings: { readonly [reader: string]: Respelling };
  /** The respellings that are computed, as spans. */
  readonly spans: { readonly [reader: string]: readonly Span[] };
  readonly remarks: readonly Remark[];
}

/** The languages whose readers need respellings of `lang`. */
export function readersOf(lang: string, readers: readonly string[]): readonly string[] {
  return readers.filter((reader) => languageFor(reader) && languageOf(reader) !== languageOf(lang));
}

/**
 * Respell a text for each reader. The values of its `joined` slots have the pieces beside them that depend on the value. `own` are
 * respellings by the author, as templates; they replace the computed ones.
 */
export function respell(
  { pieces: words, joined, remarks: ofWords }: TextSlots,
  own: { readonly [reader: string]: string },
  lang: string,
  readers: readonly string[],
  lexicon: Lexicon,
): RespellingResult {
  if (!languageFor(lang)) return { respellings: {}, spans: {}, remarks: [] };
  const remarks: Remark[] = [...ofWords];
  const pieces = words.map((piece) => {
    if (piece.slot !== undefined) return piece;
    const sound = speakWords(piece.words, lang, lexicon);
    remarks.push(...sound.remarks);
    return { ...piece, sound };
  });
  const respellings: { [reader: string]: Respelling } = {};
  const all: { [reader: string]: readonly Span[] } = {};
  for (const reader of readersOf(lang, readers)) {
    const spans: Span[] = [];
    const computed: RespellingPiece[] = [];
    const standard: TextPiece[] = [];
    for (const [i, piece] of pieces.entries()) {
      if ("sound" in piece) {
        const spelled = write(piece.sound, reader, "say");
        spans.push(...spelled);
        const own = respellingPieces(spelled);
        const first = joined[i - 1]?.taken[reader]?.after ?? 0;
        computed.push(...own.slice(first, own.length - (joined[i + 1]?.taken[reader]?.before ?? 0)));
        standard.push(plain(write(piece.sound, reader, "standard")));
      } else {
        computed.push(slotPiece(piece.slot, piece.form, joined[i]?.context));
        standard.push(slotPiece(piece.slot, piece.form));
      }
    }
    const written = own[tagFor(reader, own) ?? ""];
    if (written === undefined) all[reader] = spans;
    respellings[reader] = {
      say: written === undefined ? computed : textPieces(parseTemplate(written).pieces),
      standard,
    };
  }
  return { respellings, spans: all, remarks };
}

/** The respellings of words without slots by reader, to read aloud. */
export function respellWords(
  words: string,
  lang: string,
  readers: readonly string[],
  lexicon: Lexicon,
): { [reader: string]: RespellingPiece[] } {
  const sound = speak(words, lang, lexicon);
  return Object.fromEntries(
    readersOf(lang, readers).map((reader) => [reader, respellingPieces(write(sound, reader, "say"))]),
  );
}
