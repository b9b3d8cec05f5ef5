import { languageOf, tagFor } from "@parley/sound/script";
import { parseTemplate, type TemplatePiece } from "@parley/book";
import { languageFor, plain, speak, write, type Lexicon, type Remark, type Span } from "@parley/sound";
import type { Respelling } from "./edition.ts";
import { respellingPieces, slotPiece, textPieces, type RespellingPiece, type TextPiece } from "./pieces.ts";

/** The respellings of a text by reader, and remarks for its author. */
export interface RespellingResult {
  readonly respellings: { readonly [reader: string]: Respelling };
  /** The respellings that are computed, as spans. */
  readonly spans: { readonly [reader: string]: readonly Span[] };
  readonly remarks: readonly Remark[];
}

/** The languages whose readers need respellings of `lang`. */
function readersOf(lang: string, readers: readonly string[]): readonly string[] {
  return readers.filter((reader) => languageFor(reader) && languageOf(reader) !== languageOf(lang));
}

/**
 * Respell a template for each reader. `own` are respellings by the author, as templates; they replace the computed ones.
 */
export function respell(
  template: readonly TemplatePiece[],
  own: { readonly [reader: string]: string },
  lang: string,
  readers: readonly string[],
  lexicon: Lexicon,
): RespellingResult {
  if (!languageFor(lang)) return { respellings: {}, spans: {}, remarks: [] };
  const remarks: Remark[] = [];
  const pieces = template.map((piece) => {
    if (piece.slot !== undefined) return piece;
    const sound = speak(piece.text, languageOf(lang), lexicon);
    for (const remark of sound.remarks) remarks.push({ ...remark, at: remark.at + piece.from });
    return { ...piece, sound };
  });
  const respellings: { [reader: string]: Respelling } = {};
  const all: { [reader: string]: readonly Span[] } = {};
  for (const reader of readersOf(lang, readers)) {
    const spans: Span[] = [];
    const computed: RespellingPiece[] = [];
    const standard: TextPiece[] = [];
    for (const piece of pieces) {
      if ("sound" in piece) {
        const spelled = write(piece.sound, languageOf(reader), "say");
        spans.push(...spelled);
        computed.push(...respellingPieces(spelled));
        standard.push(plain(write(piece.sound, languageOf(reader), "standard")));
      } else {
        const slot = slotPiece(piece.slot, piece.form);
        computed.push(slot);
        standard.push(slot);
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
  const sound = speak(words, languageOf(lang), lexicon);
  return Object.fromEntries(
    readersOf(lang, readers).map((reader) => [reader, respellingPieces(write(sound, languageOf(reader), "say"))]),
  );
}
