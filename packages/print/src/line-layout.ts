import { lettersOf, type RespellingPiece } from "@parley/edition";
import {
  hasSyllabicLetters,
  hyphenBetween,
  scriptFor,
  scriptOf,
  STRESS_MARK,
  withoutStress,
} from "@parley/sound/script";
import { typeface, type Weight } from "./typeface.ts";

/** A run of letters of one style: bold, or the sample of a slot. */
export interface Run {
  readonly t: string;
  readonly bold?: true;
  /** Whether it fills a slot. */
  readonly slot?: true;
}

/**
 * A piece of a line, as the templates read it: letters; `x`, the stress stroke over the vowel before it, with the width of the
 * vowel in em (`u`: a capital, `d`: one with dots); `b`, bold; `g`, the sample of a slot; `w`, an unbroken word (`f`: in smaller
 * letters, so that it fits its column); `h`, a word wider than its column, hyphenated in the language `l`; `z`, a possible line
 * break in text without syllables; `c`, a letter that no font has, and its code.
 */
export type Piece =
  | string
  | { readonly x: number; readonly u?: true; readonly d?: true }
  | { readonly b: readonly Piece[] }
  | { readonly g: readonly Piece[] }
  | { readonly w: readonly Piece[]; readonly f?: number }
  | { readonly h: readonly Piece[]; readonly l?: string }
  | { readonly z: true }
  | { readonly c: string; readonly code: string };

/** Called for each letter that no font has. */
type ReportMissing = (letter: string) => void;

interface Word {
  readonly runs: Run[];
  readonly width: number;
  /** Whether it goes on with the word before it, without a space. */
  readonly follows?: true;
}

/** The layout of a line. */
export interface LineOptions {
  readonly weight: Weight;
  /** The width of its column in em. */
  readonly column: number;
  readonly missing: ReportMissing;
  /** The language of its readers, for hyphenation. */
  readonly lang?: string;
  /** Whether each run is a syllable. The last two of a word wider than its column then stay together. */
  readonly syllables?: boolean;
  /** Whether the line has other content, so that it may not fit. */
  readonly flows?: boolean;
  /** The least share of its size at which a word is set, so that it is not divided; default: `MOST_SHRUNK`. */
  readonly shrunk?: number;
}

/**
 * The pieces of a line from runs of letters: stress marks become strokes, letters that no font has become codes. Words are boxes
 * only where the line may be too long for its column, because boxes cost the typesetter most time.
 */
export function layOutLine(
  runs: readonly Run[],
  { weight, column, missing, lang, syllables = false, flows = false, shrunk = MOST_SHRUNK }: LineOptions,
): Piece[] {
  const room = column * (1 - SLACK);
  const words = tiedWords(wordsOf(runs, weight), room / shrunk, lang);
  const fits = !flows && words.reduce((sum, { width }) => sum + width + SPACE, 0) < room;
  const line = words.flatMap((word, i): Piece[] => {
    const space = i > 0 && !word.follows ? [" "] : [];
    const pieces = word.runs.map((run) => piecesOf(run, weight, missing));
    if (fits || (word.width < room && isPlain(pieces))) return [...space, ...pieces.flat()];
    if (word.width < room) return [...space, { w: mergeLetters(pieces.flat()) }];
    if (word.width * shrunk < room)
      return [...space, { w: mergeLetters(pieces.flat()), f: Math.floor((room / word.width) * 100) / 100 }];
    const boxes = syllables ? syllableBoxes(word, room, (run) => piecesOf(run, weight, missing)) : undefined;
    if (boxes) return [...space, ...boxes];
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

/**
 * The syllables of a word that hyphens stand between, each with its hyphen as a box, so that a line ends after a hyphen and nowhere
 * else; the last two together where they fit. `undefined` for a word without hyphens, and where a box would be wider than its column.
 */
function syllableBoxes({ runs }: Word, room: number, piecesIn: (run: Run) => Piece[]): Piece[] | undefined {
  const parts: Run[][] = [[]];
  for (const run of runs) {
    const begins = run.t.startsWith("-") && parts.at(-1)!.length > 0;
    if (begins) {
      parts.at(-1)!.push({ t: "-" });
      parts.push([]);
    }
    parts.at(-1)!.push(begins ? { ...run, t: run.t.slice(1) } : run);
  }
  const widthIn = (part: readonly Run[]): number => part.reduce((sum, { t }) => sum + widthOf(t, "Bold"), 0);
  if (parts.length < 2 || parts.some((part) => widthIn(part) >= room)) return undefined;
  const end = parts.slice(-2).flat();
  if (parts.length > 2 && widthIn(end) < room) parts.splice(-2, 2, end);
  return parts.map((part) => ({ w: mergeLetters(part.flatMap(piecesIn)) }));
}

/** The width of a space, in em. */
export const SPACE = 0.3;
/** How much smaller a word is set at most, so that it is not divided. */
export const MOST_SHRUNK = 0.85;
/** The share of a column that kerning may take. */
const SLACK = 0.01;

/**
 * Words with those that stay together as one: a short preposition or conjunction, as the language has it, with the next word, and a
 * dash with the word before. Words that together are wider than `most`, which no line holds even in smaller letters, stay apart; a
 * word with a hyphen then is divided after it.
 */
function tiedWords(words: readonly Word[], most: number, lang: string | undefined): Word[] {
  const tied: { word: Word; last: string }[] = [];
  for (const word of words) {
    const text = textOf(word);
    const before = tied.at(-1);
    if (before && (/^[—–]/u.test(text) || staysWithNext(before.last, lang))) {
      const [first, rest] = before.word.width + SPACE + word.width < most ? [word] : atHyphen(word);
      const width = before.word.width + SPACE + first.width;
      if (width < most) {
        tied[tied.length - 1] = { word: { runs: [...before.word.runs, { t: " " }, ...first.runs], width }, last: text };
        if (rest) tied.push({ word: { ...rest, follows: true }, last: text });
        continue;
      }
    }
    tied.push({ word, last: text });
  }
  return tied.map(({ word }) => word);
}

const textOf = ({ runs }: Word): string => runs.map(({ t }) => t).join("");

/** A word of one run up to its hyphen, and what follows it; the word alone where it has none. */
function atHyphen(word: Word): [Word] | [Word, Word] {
  const [run] = word.runs;
  const at = word.runs.length === 1 && run ? run.t.indexOf("-") : -1;
  if (!run || at <= 0 || at + 1 >= run.t.length) return [word];
  const share = (at + 1) / run.t.length;
  return [
    { runs: [{ ...run, t: run.t.slice(0, at + 1) }], width: word.width * share },
    { runs: [{ ...run, t: run.t.slice(at + 1) }], width: word.width * (1 - share) },
  ];
}

/** Whether a word does not end a line in a language: it stays with the next one. */
export const staysWithNext = (word: string, lang: string | undefined): boolean => {
  // In quotation marks or brackets it is the same word.
  const letters = withoutStress(word)
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, "");
  return scriptFor(lang ?? "")?.staysWithNext?.test(letters) === true;
};

/**
 * A word wider than its column: hyphenated by its language; text without syllables can break anywhere. A stroke in it would be a
 * place to break without a hyphen, so that a word with one is divided here.
 */
function wideWord(pieces: readonly Piece[], lang: string | undefined): Piece {
  const letters = lettersIn(pieces);
  const vowels = scriptFor(lang ?? "")?.vowels;
  if (vowels && pieces.some((piece) => typeof piece === "object" && "x" in piece))
    return { h: syllablesOf(pieces, vowels) };
  if (hasSyllabicLetters(letters)) return { h: mergeLetters(pieces) };
  const hyphenation = /^[\p{L}\p{M}\p{P}]*$/u.test(letters) ? scriptOf(letters, lang)?.hyphenation : undefined;
  return hyphenation === undefined ? { h: breakable(pieces) } : { h: mergeLetters(pieces), l: hyphenation };
}

/**
 * A soft hyphen after a box. A line may end before and after any box (UAX #14, LB20), so that the hyphen alone would begin the next
 * line, unseen, where the line has no room for it: the word joiner keeps it with its box.
 */
const HYPHEN_AFTER_BOX = "\u2060\u00ad";

/** Letters and strokes as boxes of one or more syllables, with a soft hyphen between two. */
function syllablesOf(pieces: readonly Piece[], vowels: RegExp): Piece[] {
  // Each letter with the stroke over it.
  const letters = pieces.flatMap((piece): (readonly Piece[])[] =>
    typeof piece === "string" ? Array.from(piece, (letter) => [letter]) : [[piece]],
  );
  const marked: Piece[][] = [];
  for (const letter of letters) {
    if (typeof letter[0] === "object" && "x" in letter[0] && marked.length > 0) marked.at(-1)!.push(...letter);
    else marked.push([...letter]);
  }
  const is = (at: number, what: RegExp): boolean => {
    const letter = marked[at]?.[0];
    return typeof letter === "string" && what.test(letter);
  };
  const isVowel = (at: number): boolean => is(at, vowels);
  const isLetter = (at: number): boolean => is(at, /\p{L}/u);
  const parts: Piece[][] = [[]];
  for (const [at, letter] of marked.entries()) {
    // Before a consonant with a vowel, after a vowel and at least two letters, and with two letters to come.
    const begins =
      parts.at(-1)!.length > 1 &&
      isLetter(at) &&
      !isVowel(at) &&
      isVowel(at + 1) &&
      isLetter(at + 2) &&
      marked.slice(0, at).some((_, i) => isVowel(i));
    if (begins) parts.push([]);
    parts.at(-1)!.push(...letter);
  }
  return parts.flatMap((part, i): Piece[] => [...(i > 0 ? [HYPHEN_AFTER_BOX] : []), { w: mergeLetters(part) }]);
}

/** Pieces with a possible line break after every letter. */
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

/** Whether a word can break only at its ends: letters of an alphabet, without strokes between them. */
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
    .map((word) => ({
      runs: word,
      width: word.reduce((sum, { t, bold }) => sum + widthOf(t, bold ? "Bold" : weight), 0),
    }));
}

/** The width of a text, in em. */
export function widthOf(text: string, weight: Weight): number {
  const face = typeface(weight);
  let width = 0;
  for (const letter of text) width += face.letter(letter).width;
  return width;
}

/** The width of the pieces of a line, in em: about, because bold letters are somewhat wider. */
export function piecesWidth(pieces: readonly Piece[]): number {
  return pieces.reduce((sum: number, piece): number => {
    if (typeof piece === "string") return sum + widthOf(piece, "SemiBold");
    if ("x" in piece || "z" in piece) return sum;
    if ("c" in piece) return sum + 0.7;
    return sum + piecesWidth("b" in piece ? piece.b : "g" in piece ? piece.g : "w" in piece ? piece.w : piece.h) * 1.04;
  }, 0);
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

/** The stress stroke over a vowel. */
function stroke(vowel: string, x: number): Piece {
  return {
    x,
    ...(vowel === vowel.toUpperCase() ? { u: true as const } : {}),
    ...(/\p{Soft_Dotted}|\u0308/u.test(vowel.toLowerCase().normalize("NFD")) ? { d: true as const } : {}),
  };
}

/** Pieces with neighbouring letters merged. */
export function mergeLetters(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    if (typeof piece === "string" && typeof before === "string") out[out.length - 1] = before + piece;
    else out.push(piece);
  }
  return out;
}

/** The runs of a respelling, one per syllable: hyphens between the syllables of an alphabet, the stressed one bold. */
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
