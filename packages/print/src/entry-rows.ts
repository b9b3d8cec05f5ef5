/** The rows of a chapter: an entry with a column for each language, or two or three terms beside each other. */
import type { Edition, EditionEntry } from "@parley/edition";
import { labelOf, numberOf, POINT, SIDES, type Line, type LineComposer } from "./line-composer.ts";
import { piecesWidth, type Piece } from "./line-layout.ts";
import type { Paper } from "./paper.ts";

/** The sizes of entries: letters in points, widths in millimetres. */
export interface EntrySizes {
  readonly text: number;
  readonly say: number;
  /** The column of numbers and pictures, in millimetres. */
  readonly number: number;
  /** The words of each language: its column without the air at its right. */
  readonly widths: readonly number[];
  /** The space at the right of each column but the last, besides the gap: words of two languages then never look like one line. */
  readonly air: number;
  /** The words of a term, by the number of terms in a row. */
  readonly terms: { readonly [per: number]: number };
}

/** The column of numbers and pictures, and the space between two columns, in millimetres of A6. */
const [NUMBER, GAP, TERM_GAP] = [10.5, 1.6, 2];
/** The column of numbers in large print, whose numbers are larger than the page would have them. */
const LARGE_NUMBER = 12.8;
/** The air at the right of a column, in millimetres of A6. */
const AIR = 1.9;
/** The shares of the columns. Those of three languages are equal. */
const SHARES: readonly (readonly number[])[] = [[1], [1, 1.08], [1, 1, 1]];
/** The sizes of phrases and respellings in points of A6; three languages beside each other have smaller letters. */
const [TWO, THREE] = [
  { text: 9.6, say: 7.8 },
  { text: 8.2, say: 6.6 },
] as const;
/** In large print a respelling has the least size, and a phrase a quarter more: it is 80 % of the phrase. */
const LARGE = 1.25;

/** The sizes of the entries of a booklet in one, two or three languages. */
export function entrySizes({ width, scale, least }: Paper, languages: number): EntrySizes {
  const { text, say } = languages > 2 ? THREE : TWO;
  const shares = SHARES[languages - 1]!;
  const isLarge = least > 10;
  const number = (isLarge ? LARGE_NUMBER : NUMBER) * scale;
  const inner = width - (22 + GAP * languages) * scale - number;
  const all = shares.reduce((sum, share) => sum + share, 0);
  const down = (value: number): number => Math.floor(value * 100) / 100;
  return {
    text: isLarge ? least * LARGE : Math.max(text * scale, least),
    say: isLarge ? least : Math.max(say * scale, least),
    number,
    widths: shares.map((share, i) => down((inner * share) / all) - (i + 1 < languages ? down(AIR * scale) : 0)),
    air: down(AIR * scale),
    terms: Object.fromEntries(
      [1, 2, 3].map((per) => [per, down((width - (22 + TERM_GAP * (per - 1)) * scale) / per - number - GAP * scale)]),
    ),
  };
}

/** The rows of a chapter, as the template reads them. */
export function chapterRows(
  edition: Edition,
  ids: readonly string[],
  languages: readonly string[],
  composer: LineComposer,
  sizes: EntrySizes,
  picture: (sha256: string | undefined) => string | undefined,
): object[] {
  const rowOf = (id: string, lines: readonly (readonly Line[])[]): object =>
    entryRow(edition.entries[id]!, lines, picture(edition.entries[id]!.picture));
  const isTerm = (id: string): boolean =>
    edition.entries[id]!.kind === "term" && edition.entries[id]!.urgency === "routine";
  const { text, say, widths } = sizes;
  const ownRow = (id: string): object =>
    rowOf(
      id,
      languages.map((_, i) => composer.lines(id, SIDES[i]!, { text, say, width: widths[i]! })),
    );
  const rows: object[] = [];
  for (let at = 0; at < ids.length;) {
    let end = at;
    while (end < ids.length && isTerm(ids[end]!)) end += 1;
    if (end - at > 1) {
      const { per, lines } = termLines(ids.slice(at, end), languages, composer, sizes);
      for (let i = at; i < end; i += per) {
        const row = ids.slice(i, Math.min(end, i + per));
        rows.push({ per, terms: row.map((id, n) => rowOf(id, lines[i - at + n]!)) });
      }
      at = end;
      continue;
    }
    rows.push(ownRow(ids[at]!));
    at += 1;
  }
  return rows;
}

/** The words of terms in a row of three where each language of each term then has one line, else in a row of two. */
function termLines(
  ids: readonly string[],
  languages: readonly string[],
  composer: LineComposer,
  { text, say, terms }: EntrySizes,
): { per: number; lines: Line[][][] } {
  const linesFor = (per: number): Line[][][] =>
    ids.map((id) =>
      languages.map((_, i) => composer.lines(id, SIDES[i]!, { text, say, width: terms[per]!, flows: true })),
    );
  const three = linesFor(3);
  const fits = three.flat(2).every(({ t, y }) => {
    const beside = y.reduce((sum, { t: said }) => sum + (piecesWidth(said) + 0.6) * say, 0);
    return (piecesWidth(t) * text + beside) * POINT < terms[3]!;
  });
  return fits ? { per: 3, lines: three } : { per: 2, lines: linesFor(2) };
}

/** The data of an entry. */
function entryRow(entry: EditionEntry, cells: readonly (readonly Line[])[], picture: string | undefined): object {
  return {
    no: numberOf(entry),
    id: labelOf(entry),
    ...(entry.act ? { s: entry.act } : {}),
    ...(entry.urgency === "routine" ? {} : { u: entry.urgency }),
    ...(picture === undefined ? {} : { p: picture }),
    ...(cells.some((cell) => cell.reduce((sum, { t }) => sum + lengthOf(t), 0) > LONG) ? { long: true } : {}),
    c: cells,
  };
}

/** The number of letters of a cell from which an entry can break across pages. */
const LONG = 160;

/** The number of letters of a line. */
function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum: number, piece): number => {
    if (typeof piece === "string") return sum + piece.length;
    if ("x" in piece || "z" in piece) return sum;
    if ("c" in piece) return sum + 1;
    return sum + lengthOf("b" in piece ? piece.b : "g" in piece ? piece.g : "w" in piece ? piece.w : piece.h);
  }, 0);
}
