import { scriptFor, withoutStress } from "@parley/sound/script";
import { displayPieces, type DisplayPiece } from "./display-pieces.ts";
import type { Song, SungLine } from "./song.ts";

/** The words of the song, their respelling for a reader of another language, or words that fit the tune in another language. */
export type ScoreRowKind = "original" | "respelled" | "singable";

/** A syllable under a note. */
export interface ScoreSyllable {
  readonly text: string;
  /** The number of the sung note where it starts, and how many it is held for. */
  readonly note: number;
  readonly notes: number;
  /** Whether its word goes on after it. */
  readonly goesOn: boolean;
  /** Whether a hyphen is drawn between it and the next one: its word goes on, in a script where a letter is not a syllable. */
  readonly hyphen: boolean;
}

/** A row of words under a staff. */
export interface ScoreRow {
  readonly kind: ScoreRowKind;
  /** The language whose letters it has. */
  readonly lang: string;
  /** The language that is sung. */
  readonly sung: string;
  readonly syllables: readonly ScoreSyllable[];
}

/**
 * The rows under the staff for one verse (from 1): the original, then for each other language of `langs` the original respelled for
 * its readers, and the words that can be sung in it. A row without words is left out. Never throws.
 *
 * ```ts
 * const syllables = [{ text: "лес", note: 1, notes: 1, startsWord: true, respelling: { ko: "례스" } }];
 * const texts = { ru: { role: "original", lines: { a: { text: "лес", syllables } } } };
 * const song = { lines: [{ id: "a", from: 1, to: 1, breath: false }], verses: [{ texts }] };
 * scoreRows(song, 1, ["ko", "ru"]).map(({ kind, lang }) => `${kind} ${lang}`); // ["original ru", "respelled ko"]
 * ```
 */
export function scoreRows(song: Pick<Song, "lines" | "verses">, verse: number, langs: readonly string[]): ScoreRow[] {
  const texts = song.verses[verse - 1]?.texts ?? {};
  const originals = Object.keys(texts).filter((lang) => texts[lang]!.role === "original");
  const [original] = [...langs.filter((lang) => originals.includes(lang)), ...originals];
  if (original === undefined) return [];
  const readers = langs.filter((lang) => lang !== original);
  const rowOf = (kind: ScoreRowKind, lang: string, sung: string): ScoreRow => ({
    kind,
    lang,
    sung,
    syllables: song.lines.flatMap(({ id }) => {
      const line = texts[sung]?.lines[id];
      return line ? syllablesOf(line, lang, kind === "respelled") : [];
    }),
  });
  return [
    rowOf("original", original, original),
    ...readers.flatMap((lang) => [
      rowOf("respelled", lang, original),
      ...(texts[lang] && texts[lang].role !== "meaning" ? [rowOf("singable", lang, lang)] : []),
    ]),
  ].filter(({ syllables }) => syllables.length > 0);
}

function syllablesOf(line: SungLine, lang: string, isRespelled: boolean): ScoreSyllable[] {
  const isSyllabic = scriptFor(lang)?.syllabic === true;
  const pieces = displayPieces(line);
  const shown = isRespelled ? pieces.flatMap((piece) => respelled(piece, lang)) : pieces;
  return shown.map(({ syllable: { note, notes }, text, after }, i) => {
    const goesOn = after === "" && i + 1 < shown.length;
    return { text: withoutStress(text), note, notes, goesOn, hyphen: goesOn && !isSyllabic && !text.endsWith("-") };
  });
}

/** A piece in the letters of a reader; a syllable that is not respelled stays out of the row. */
function respelled(piece: DisplayPiece, reader: string): DisplayPiece[] {
  const text = piece.syllable.respelling[reader];
  return text === undefined || text === "" ? [] : [{ ...piece, text: text.replace(/\s+/gu, "\u00a0") }];
}
