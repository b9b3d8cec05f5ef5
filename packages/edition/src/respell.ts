import { languageOf, tagFor } from "@parley/sound/script";
import { parseTemplate } from "@parley/book";
import {
  languageFor,
  plain,
  speak,
  speakWords,
  write,
  type Lexicon,
  type Remark,
  type Sound,
  type Span,
} from "@parley/sound";
import type { Respelling } from "./edition.ts";
import type { TextSlots } from "./slot-contexts.ts";
import { respellingPieces, slotPiece, textPieces, type RespellingPiece, type TextPiece } from "./pieces.ts";

/** A text without slots, and its respelling. */
interface RespelledText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * The words of a text that a word of its respelling stands for; empty where it is not there. `word` is in lower case.
 */
export function sourceOf({ text, spans }: RespelledText, word: string): string {
  const spelled = spans.map((span) => span.text).join("");
  const at = spelled.toLowerCase().indexOf(word);
  if (at < 0) return "";
  let [offset, from, to] = [0, text.length, 0];
  for (const span of spans) {
    const end = offset + span.text.length;
    if (end > at && offset < at + word.length) {
      from = Math.min(from, span.from[0]);
      to = Math.max(to, span.from[1]);
    }
    offset = end;
  }
  while (from > 0 && /[\p{L}\p{M}]/u.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && /[\p{L}\p{M}]/u.test(text.charAt(to))) to += 1;
  return text.slice(from, to).trim();
}

/** The respellings of a text by reader, and remarks for its author. */
export interface RespellingResult {
  readonly respellings: { readonly [reader: string]: Respelling };
  /** The respellings that are computed, as spans of the text that they respell. */
  readonly spans: { readonly [reader: string]: readonly RespelledText[] };
  readonly remarks: readonly Remark[];
  /** The sound of a text without slots that is pronounced as it is written, and does not have to be put in words. */
  readonly sound?: Sound;
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
  const all: { [reader: string]: readonly RespelledText[] } = {};
  for (const reader of readersOf(lang, readers)) {
    const texts: RespelledText[] = [];
    const computed: RespellingPiece[] = [];
    const standard: TextPiece[] = [];
    for (const [i, piece] of pieces.entries()) {
      if ("sound" in piece) {
        const spelled = write(piece.sound, reader, "say");
        texts.push({ text: piece.words, spans: spelled });
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
    if (written === undefined) all[reader] = texts;
    respellings[reader] = {
      say: written === undefined ? computed : textPieces(parseTemplate(written).pieces),
      standard,
    };
  }
  const [first] = pieces;
  const whole = pieces.length === 1 && first && "sound" in first && first.words === first.written;
  return { respellings, spans: all, remarks, ...(whole ? { sound: first.sound } : {}) };
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
