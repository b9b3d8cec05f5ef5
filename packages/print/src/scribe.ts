import { takeApart } from "@parley/book";
import { fillerKey, PEOPLE, type Edition, type EditionEntry, type Span, type Text } from "@parley/edition";
import { paperWords, respellingPieces, type Missing, type PaperWord } from "./lettering.ts";
import type { Weight } from "./typeface.ts";

/** One line of a cell: the signs of a variant, the words, and how to say them. */
export interface Line {
  readonly signs: readonly { readonly svg: string; readonly to: boolean }[];
  readonly text: readonly PaperWord[];
  readonly say: readonly PaperWord[];
}

/** How large the letters of a cell are, in points, and how wide it is, in millimetres. */
export interface CellSize {
  readonly text: number;
  readonly say: number;
  readonly width: number;
}

type Pieces = Parameters<typeof paperWords>[0];

/** Writes the texts of an edition for paper: gaps filled by samples, words kept whole, stress as strokes. */
export interface Scribe {
  /** Letters the typeface lacks, as they are met. */
  readonly missing: Missing;
  readonly words: (pieces: Pieces, size: number, weight?: Weight, millimetres?: number) => PaperWord[];
  readonly filled: (text: Text, entry: EditionEntry, lang: string) => Pieces;
  readonly lines: (entry: EditionEntry, lang: string, reader: string, size: CellSize) => Line[];
}

/** The signs of a variant: who speaks, then an arrow and whom it is said to. */
function variantSigns({ when }: Text): { readonly svg: string; readonly to: boolean }[] {
  const drawn = (who: string | undefined, to: boolean): { svg: string; to: boolean }[] => {
    const inside = who === undefined ? undefined : PEOPLE[who];
    return inside === undefined ? [] : [{ svg: svg(inside, "0 0 24 24"), to }];
  };
  return [...drawn(when.speaker, false), ...drawn(when.addressee, true)];
}

/** A picture out of what stands inside it. */
export function svg(inside: string, viewBox: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${inside}</svg>`;
}

/** Someone to write an edition's texts down. */
export function scribeFor(edition: Edition): Scribe {
  const missing: Missing = new Set();
  const words: Scribe["words"] = (pieces, size, weight = "Medium", millimetres = 33) =>
    paperWords(pieces, weight, millimetres / (size * 0.3528), missing);
  /** A text with its gaps filled by samples; a gap without one is a line to write on. */
  const filled: Scribe["filled"] = (text, entry, lang) =>
    takeApart(text.text).pieces.map((piece) => {
      if (piece.gap === undefined) return { t: piece.text };
      const slot = entry.slots![piece.gap]!;
      const sample = edition.fillers[fillerKey(slot, piece.form, lang)]?.[String(slot.sample)];
      return sample ? { t: sample.text, gap: true as const } : { t: "________" };
    });
  const said = (text: Text, entry: EditionEntry, lang: string, reader: string): Span[] => {
    const spans = text.says[reader]?.say ?? [];
    return spans.flatMap((span): Span[] => {
      const gap = /^\{([^{}|]+)\|?([^{}]*)\}$/.exec(span.text);
      if (!gap) return [{ ...span, text: span.text.replaceAll("{{", "{").replaceAll("}}", "}") }];
      const slot = entry.slots?.[gap[1]!];
      const sample = slot && edition.fillers[fillerKey(slot, gap[2]!, lang)]?.[String(slot.sample)];
      return sample ? [...(sample.says[reader]?.say ?? [])] : [{ text: "________", from: span.from }];
    });
  };
  return {
    missing,
    words,
    filled,
    lines: (entry, lang, reader, { text: textSize, say: saySize, width }) =>
      (entry.texts[lang] ?? []).map((text) => ({
        signs: variantSigns(text),
        text: words(filled(text, entry, lang), textSize, lang.startsWith("ko") ? "SemiBold" : "Medium", width),
        say: words(respellingPieces(said(text, entry, lang, reader)), saySize, "Medium", width),
      })),
  };
}
