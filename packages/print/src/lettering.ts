import type { Span } from "@parley/edition";
import { typeface, type Weight } from "./typeface.ts";

/** A stretch of letters on paper. */
interface Run {
  readonly t: string;
  /** The width in em of the stressed vowel it ends with, over which a stroke is drawn. */
  readonly x?: number;
  /** Whether that vowel is a capital. */
  readonly u?: true;
  readonly bold?: true;
  /** It fills a gap. */
  readonly gap?: true;
  /** The code of a letter no font has. */
  readonly code?: true;
}

/** What is never broken at a line's end, unless it is wider than the line. */
export interface PaperWord {
  readonly runs: readonly Run[];
  readonly box: boolean;
  /** Wider than its column: it may be hyphenated. */
  readonly wide: boolean;
}

const ACUTE = "\u0301";
type Piece = Omit<Run, "x" | "u" | "code">;

/** Letters that have no glyph, found while a text was made ready. */
export type Missing = Set<string>;

/**
 * Pieces of text as words: at spaces, stress marks taken out as strokes, letters no font has as codes. Words are kept
 * whole only where the line may be too long for its column (in em): boxes are what costs the typesetter most.
 */
export function paperWords(pieces: readonly Piece[], weight: Weight, column: number, missing: Missing): PaperWord[] {
  const face = typeface(weight);
  const words: Run[][] = [[]];
  for (const { t, ...more } of pieces) {
    for (const [i, part] of t.split(/\s/u).entries()) {
      if (i > 0) words.push([]);
      if (part !== "") words.at(-1)!.push(...runs(part, more, missing));
    }
  }
  const measured = words
    .filter((word) => word.length > 0)
    .map((word) => ({
      word,
      width: word.reduce((sum, { t }) => sum + Array.from(t).reduce((w, letter) => w + face.width(letter), 0), 0),
    }));
  const fits = measured.reduce((sum, { width }) => sum + width + 0.3, 0) < column;
  return measured.map(({ word, width }) => ({ runs: word, box: !fits && width < column, wide: width >= column }));

  function runs(part: string, more: Omit<Piece, "t">, unknown: Missing): Run[] {
    const out: Run[] = [];
    let text = "";
    const flush = (): void => {
      if (text !== "") out.push({ t: text, ...more });
      text = "";
    };
    for (const letter of Array.from(part)) {
      if (letter === ACUTE) {
        const vowel = Array.from(text).at(-1);
        if (vowel === undefined) continue;
        out.push({
          t: text,
          ...more,
          x: face.width(vowel),
          ...(vowel === vowel.toUpperCase() ? { u: true as const } : {}),
        });
        text = "";
      } else if (face.has(letter)) text += letter;
      else {
        flush();
        unknown.add(letter);
        out.push({ t: `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`, ...more, code: true });
      }
    }
    flush();
    return out;
  }
}

/** A respelling as pieces: hyphens between the syllables of an alphabet, the stressed one bold. */
export function respellingPieces(spans: readonly Span[]): Piece[] {
  return spans.map(({ text, stress }, i) => {
    const before = spans[i - 1];
    const letters = (part: string): boolean => /^\p{L}/u.test(part);
    const hangul = /[\uac00-\ud7a3]/u.test(text);
    const joint = before && letters(before.text) && letters(text) && !hangul ? "-" : "";
    return { t: joint + text, ...(stress ? { bold: true as const } : {}) };
  });
}
