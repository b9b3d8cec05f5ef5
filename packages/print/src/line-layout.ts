import { lettersOf, type RespellingPiece } from "@parley/edition";
import { hasSyllabicLetters, hyphenBetween, scriptOf, STRESS_MARK } from "@parley/sound/script";
import { typeface, type Weight } from "./typeface.ts";

/** Letters that are set alike: bold, or the sample in a slot. */
export interface Run {
  readonly t: string;
  readonly bold?: true;
  /** It fills a slot. */
  readonly slot?: true;
}

/**
 * What a line is made of, as the templates read it: letters; `x`, a stroke over the vowel before it, whose width in em it
 * is (`u`: a capital, `d`: one with dots); `b` bold; `g` a slot's sample; `w` a word kept whole; `h` a word wider than its column, hyphenated as
 * `l`; `z` a place where what has no syllables may break; `c` a letter no font has, and its code.
 */
export type Piece =
  | string
  | { readonly x: number; readonly u?: true; readonly d?: true }
  | { readonly b: readonly Piece[] }
  | { readonly g: readonly Piece[] }
  | { readonly w: readonly Piece[] }
  | { readonly h: readonly Piece[]; readonly l?: string }
  | { readonly z: true }
  | { readonly c: string; readonly code: string };

/** Told of letters that no font has. */
type ReportMissing = (letter: string) => void;

interface Word {
  readonly runs: Run[];
  readonly width: number;
}

/** Where a line is to stand. */
export interface LineOptions {
  readonly weight: Weight;
  /** The width of its column in em. */
  readonly column: number;
  readonly missing: ReportMissing;
  /** The language its words are written for: of a writing system that several share, its hyphenation is taken. */
  readonly lang?: string;
  /** Whether each run is a syllable: the last two of a word too wide for its column then stay together. */
  readonly syllables?: boolean;
  /** Whether something stands in the same line, so that it is not known to fit. */
  readonly flows?: boolean;
}

/**
 * Runs of letters as the pieces of a line: stress marks taken out as strokes, letters no font has as codes. Words are
 * kept whole only where the line may be too long for its column: boxes are what costs the typesetter most.
 */
export function layOutLine(
  runs: readonly Run[],
  { weight, column, missing, lang, syllables = false, flows = false }: LineOptions,
): Piece[] {
  const words = wordsOf(runs, weight);
  const fits = !flows && words.reduce((sum, { width }) => sum + width + 0.3, 0) < column;
  const line = words.flatMap((word, i): Piece[] => {
    const space = i > 0 ? [" "] : [];
    const pieces = word.runs.map((run) => piecesOf(run, weight, missing));
    if (fits || (word.width < column && isPlain(pieces))) return [...space, ...pieces.flat()];
    if (word.width < column) return [...space, { w: mergeLetters(pieces.flat()) }];
    const kept = syllables && pieces.length > 3 ? pieces.length - 2 : pieces.length;
    const end = pieces.slice(kept).flat();
    return [
      ...space,
      wideWord(pieces.slice(0, kept).flat(), lang),
      ...(end.length > 0 ? [{ w: mergeLetters(end) }] : []),
    ];
  });
  return mergeLetters(line);
}

/** A word wider than its column: hyphenated as its language is; what has no syllables may break anywhere. */
function wideWord(pieces: readonly Piece[], lang: string | undefined): Piece {
  const letters = lettersIn(pieces);
  if (hasSyllabicLetters(letters)) return { h: mergeLetters(pieces) };
  const hyphenation = /^[\p{L}\p{M}\p{P}]*$/u.test(letters) ? scriptOf(letters, lang)?.hyphenation : undefined;
  return hyphenation === undefined ? { h: breakable(pieces) } : { h: mergeLetters(pieces), l: hyphenation };
}

/** Pieces with a place to break after every letter. */
function breakable(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (typeof piece === "string") return Array.from(piece).flatMap((letter) => [letter, { z: true as const }]);
    if ("b" in piece) return [{ b: breakable(piece.b) }];
    if ("g" in piece) return [{ g: breakable(piece.g) }];
    return [piece];
  });
}

function lettersIn(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if ("b" in piece) return lettersIn(piece.b);
      return "g" in piece ? lettersIn(piece.g) : "";
    })
    .join("");
}

/** Whether a word can only break at its ends: letters of an alphabet, with nothing drawn between them. */
function isPlain(pieces: readonly (readonly Piece[])[]): boolean {
  return pieces.flat().every((piece) => typeof piece === "string" && /^[\p{L}\p{M}\p{Nd}.,!?:;]*$/u.test(piece))
    ? !hasSyllabicLetters(pieces.flat().join(""))
    : false;
}

function wordsOf(runs: readonly Run[], weight: Weight): Word[] {
  const words: Run[][] = [[]];
  for (const run of runs) {
    for (const [i, t] of run.t.split(/\s/u).entries()) {
      if (i > 0) words.push([]);
      if (t !== "") words.at(-1)!.push({ ...run, t });
    }
  }
  return words
    .filter((word) => word.length > 0)
    .map((word) => ({ runs: word, width: word.reduce((sum, { t }) => sum + widthOf(t, weight), 0) }));
}

/** How wide letters are beside each other, in em. */
function widthOf(text: string, weight: Weight): number {
  const face = typeface(weight);
  let width = 0;
  for (const letter of text) width += face.letter(letter).width;
  return width;
}

function piecesOf({ t, bold, slot }: Run, weight: Weight, missing: ReportMissing): Piece[] {
  const face = typeface(weight);
  const pieces: Piece[] = [];
  let letters = "";
  let last = "";
  const put = (piece: Piece): void => {
    if (letters !== "") pieces.push(letters);
    letters = "";
    pieces.push(piece);
  };
  for (const letter of t) {
    if (letter === STRESS_MARK) {
      if (last !== "") put(stroke(last, face.letter(last).width));
      continue;
    }
    const { drawn } = face.letter(letter);
    if (drawn === "unseen") continue;
    last = letter;
    if (drawn === "glyph") letters += letter;
    else {
      missing(letter);
      put({ c: letter, code: letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0") });
    }
  }
  if (letters !== "") pieces.push(letters);
  const shown = bold ? [{ b: pieces }] : pieces;
  return slot ? [{ g: shown }] : shown;
}

/** The stroke of stress over a vowel. */
function stroke(vowel: string, x: number): Piece {
  return {
    x,
    ...(vowel === vowel.toUpperCase() ? { u: true as const } : {}),
    ...(/\p{Soft_Dotted}|\u0308/u.test(vowel.toLowerCase().normalize("NFD")) ? { d: true as const } : {}),
  };
}

/** Letters beside letters, put together. */
function mergeLetters(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    if (typeof piece === "string" && typeof before === "string") out[out.length - 1] = before + piece;
    else out.push(piece);
  }
  return out;
}

/** A respelling as runs, one a syllable: hyphens between the syllables of an alphabet, the stressed one bold. */
export function respellingRuns(pieces: readonly RespellingPiece[]): Run[] {
  return pieces.map((piece, i) => {
    const before = pieces[i - 1];
    const letters = lettersOf(piece);
    return {
      t: (hyphenBetween(before === undefined ? undefined : lettersOf(before), letters) ? "-" : "") + letters,
      ...(typeof piece === "object" ? { bold: true as const } : {}),
    };
  });
}
