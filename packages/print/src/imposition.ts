import { compressPdf } from "./object-streams.ts";
import type { Booklet } from "./booklet.ts";
import type { Making } from "./making.ts";
import { typesetterFor, type Typesetter } from "./typesetter.ts";

/** The position of a page on one side of a sheet, in millimetres from the upper left; page 0 is blank. */
export interface PlacedPage {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** A sheet folded once: the pages on its front and back, left then right, and the number of sheets outside it. */
interface FoldedSheet {
  readonly front: readonly [number, number];
  readonly back: readonly [number, number];
  readonly depth: number;
}

/**
 * The folded sheets of a booklet, outermost first: sheet k has the pages P−2k and 2k+1 on its front, 2k+2 and P−2k−1 on its back,
 * where P is the number of pages, rounded up to `multiple`. Blank pages are before the last one, so that a back cover stays the
 * back cover.
 */
function foldedSheets(pages: number, multiple = 4): FoldedSheet[] {
  if (!Number.isInteger(pages) || pages < 1) throw new RangeError(`a booklet of ${pages} pages`);
  const all = Math.ceil(pages / multiple) * multiple;
  const real = (n: number): number => (n === all ? pages : n < pages ? n : 0);
  return Array.from({ length: all / 4 }, (_, k) => ({
    front: [real(all - 2 * k), real(2 * k + 1)],
    back: [real(2 * k + 2), real(all - 2 * k - 1)],
    depth: k,
  }));
}

/**
 * The pages of a saddle-stitched booklet, two on a side: the sides in the order they are printed, left page then right. Throws a
 * RangeError unless `pages` is a whole number from 1.
 *
 * ```ts
 * import { saddleStitch } from "@parley/print";
 * saddleStitch(8); // [[8, 1], [2, 7], [6, 3], [4, 5]]
 * saddleStitch(5)[0]; // [5, 1]
 * ```
 */
export function saddleStitch(pages: number): [number, number][] {
  return foldedSheets(pages).flatMap(({ front, back }): [number, number][] => [[...front], [...back]]);
}

/** The imposition schemes of a booklet. */
export const IMPOSITION_SCHEMES = [
  // Two on a side, landscape: fold, staple; on A4 the booklet is A5. Flip on the short edge.
  "saddle",
  // Four on a side, portrait: cut across the middle, put the lower pile into the upper, fold, staple; on A4 it is A6. Flip on the long edge.
  "cutstack",
  // Four on a side, each sheet twice: cut, and each pile is a booklet. Flip on the long edge.
  "two-copies",
  // Two on a side, in gatherings of sixteen pages, to be sewn or stapled. Flip on the short edge.
  "signatures",
] as const;
export type ImpositionScheme = (typeof IMPOSITION_SCHEMES)[number];

/** Paper of office printers, portrait, in millimetres. */
const OFFICE = { a4: [210, 297], a3: [297, 420], letter: [215.9, 279.4] } as const;
export type OfficePaper = keyof typeof OFFICE;
export const OFFICE_PAPERS = Object.keys(OFFICE) as readonly OfficePaper[];

/** The width and height of office paper, portrait, in millimetres. */
export function officeSize(paper: OfficePaper): readonly [number, number] {
  return OFFICE[paper];
}

/** The options of an imposition. */
export interface ImposeOptions {
  readonly sheet: ImpositionScheme;
  /** The paper in the printer; default: A3 for A4 pages, letter for quarter-letter pages, else A4. */
  readonly on?: OfficePaper;
  /** The thickness of the paper in millimetres, for creep: inner sheets move towards the fold. 80 g/m² has 0.1. */
  readonly paper?: number;
  /** The size of the pages in per cent of the full sheet: 95 leaves the margins of office printers free. */
  readonly scale?: number;
  /** Only the fronts or only the backs, for printers that print one side. */
  readonly only?: "fronts" | "backs";
}

/** The size of a page in millimetres. */
interface Size {
  readonly width: number;
  readonly height: number;
}

const A6: Size = { width: 105, height: 148.5 };
const GATHERING = 16;

/** The positions of all pages, side by side; the fold of each pair is in its middle. */
export interface Imposition {
  readonly width: number;
  readonly height: number;
  /** The size of a page on the sheet. */
  readonly page: Size;
  readonly sides: readonly (readonly PlacedPage[])[];
  /** Cutting lines: x and y of both ends. */
  readonly cuts: readonly (readonly [number, number, number, number])[];
}

/** The default paper for a page size. */
function officePaperFor({ width, height }: Size): OfficePaper {
  const of = (name: OfficePaper, part: number): boolean =>
    Math.abs(OFFICE[name][0] / part - width) < 1 && Math.abs(OFFICE[name][1] / part - height) < 1;
  if (of("a4", 1)) return "a3";
  return of("letter", 2) ? "letter" : "a4";
}

/**
 * The plan of an imposition. Pages are scaled to their part of the sheet; they touch the fold and are centred vertically. Throws a
 * RangeError for an impossible scale or number of pages.
 *
 * ```ts
 * import { planSheets } from "@parley/print";
 * planSheets(8, { sheet: "cutstack" }).sides[0].map(({ page }) => page); // [8, 1, 6, 3]
 * ```
 */
export function planSheets(
  pages: number,
  { sheet, on, paper = 0, scale = 100, only }: ImposeOptions,
  size: Size = A6,
): Imposition {
  if (!(scale > 50 && scale <= 100)) throw new RangeError(`pages at ${scale} % of their size`);
  const four = sheet === "cutstack" || sheet === "two-copies";
  const [short, long] = OFFICE[on ?? officePaperFor(size)];
  const cell: Size = four ? { width: short / 2, height: long / 2 } : { width: long / 2, height: short };
  const fit = Math.min(cell.width / size.width, cell.height / size.height) * (scale / 100);
  const page: Size = { width: size.width * fit, height: size.height * fit };
  const pair = ([left, right]: readonly [number, number], depth: number, row: number): PlacedPage[] => {
    const creep = depth * paper;
    const y = row * cell.height + (cell.height - page.height) / 2;
    return [
      { page: left, x: cell.width - page.width + creep, y },
      { page: right, x: cell.width - creep, y },
    ];
  };
  const rows = (upper: FoldedSheet, lower: FoldedSheet): PlacedPage[][] => [
    [...pair(upper.front, upper.depth, 0), ...pair(lower.front, lower.depth, 1)],
    [...pair(upper.back, upper.depth, 0), ...pair(lower.back, lower.depth, 1)],
  ];
  const sides = ((): PlacedPage[][] => {
    if (sheet === "cutstack") {
      const folded = foldedSheets(pages, 8);
      const half = folded.length / 2;
      return folded.slice(0, half).flatMap((upper, i) => rows(upper, folded[half + i]!));
    }
    if (sheet === "two-copies") return foldedSheets(pages).flatMap((folded) => rows(folded, folded));
    const one = ({ front, back, depth }: FoldedSheet): PlacedPage[][] => [pair(front, depth, 0), pair(back, depth, 0)];
    if (sheet === "saddle") return foldedSheets(pages).flatMap(one);
    return gatherings(pages).flatMap(({ from, count }) =>
      foldedSheets(count).flatMap((folded) =>
        one(folded).map((side) => side.map((place) => ({ ...place, page: place.page && place.page + from }))),
      ),
    );
  })();
  const kept = only === undefined ? sides : sides.filter((_, i) => (i % 2 === 0) === (only === "fronts"));
  const height = four ? 2 * cell.height : cell.height;
  return {
    width: 2 * cell.width,
    height,
    page,
    sides: kept,
    cuts: four ? [[0, cell.height, 2 * cell.width, cell.height]] : [],
  };
}

/** The gatherings of a booklet, of sixteen pages each; the last has the rest. */
function gatherings(pages: number): { from: number; count: number }[] {
  if (!Number.isInteger(pages) || pages < 1) throw new RangeError(`a booklet of ${pages} pages`);
  return Array.from({ length: Math.ceil(pages / GATHERING) }, (_, i) => ({
    from: i * GATHERING,
    count: Math.min(GATHERING, pages - i * GATHERING),
  }));
}

/** Whether an imposed file ends with a sheet that shows how to make a booklet of the others. Backs that are printed alone have none. */
const hasMaking = (booklet: { readonly making?: Making }, { only }: ImposeOptions): boolean =>
  booklet.making !== undefined && only !== "backs";

/**
 * The number of pages of a booklet imposed on office paper: the sides of its sheets, and a last page that shows how to make a
 * booklet of them. Throws a RangeError as `planSheets` does.
 *
 * ```ts
 * import { imposedPages, paperFor } from "@parley/print";
 * imposedPages({ pages: 8, paper: paperFor("a6") }, { sheet: "saddle" }); // 4
 * ```
 */
export function imposedPages(
  booklet: { readonly pages: number; readonly paper: Size; readonly making?: Making },
  options: ImposeOptions,
): number {
  return planSheets(booklet.pages, options, booklet.paper).sides.length + (hasMaking(booklet, options) ? 1 : 0);
}

/**
 * A PDF of a booklet imposed on office paper, with a last page that shows how to make the booklet. Throws a RangeError as `planSheets` does, and a TypesettingError if Typst cannot read
 * the booklet.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { makeEdition } from "@parley/edition";
 * import { impose, makeTestSheet, paperFor } from "@parley/print";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * const test = makeTestSheet(edition, { languages: ["en"] });
 * impose({ ...test, paper: paperFor("a4") }, "Test", { sheet: "saddle" }).subarray(0, 5).toString(); // "%PDF-"
 * ```
 */
export function impose(booklet: Imposable, title: string, options: ImposeOptions): Buffer {
  return imposedBy(typesetterFor(), booklet, title, options);
}

/** What `impose` needs of a booklet. */
interface Imposable {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly paper: Size;
  readonly making?: Making;
}

function imposedBy(typesetter: Typesetter, booklet: Imposable, title: string, options: ImposeOptions): Buffer {
  const { width, height, page, sides, cuts } = planSheets(booklet.pages, options, booklet.paper);
  const plan = {
    title,
    width,
    height,
    "page-width": page.width,
    "page-height": page.height,
    sheets: sides,
    lines: cuts,
    making: hasMaking(booklet, options) ? booklet.making!.ways[cuts.length > 0 ? "four" : "two"] : null,
  };
  const data = { "plan.json": JSON.stringify(plan), "pages.pdf": booklet.pdf };
  return compressPdf(typesetter.pdf(typesetter.set({ template: "imposed", data })));
}

/** A booklet, and its files for office paper. */
export interface ImposedBooklet extends Booklet {
  readonly imposed: readonly Buffer[];
}

/** A booklet with a file for each way to impose it. Throws as `impose` does. */
export function withSheets(booklet: Booklet, title: string, ways: readonly ImposeOptions[]): ImposedBooklet {
  if (ways.length === 0) return { ...booklet, imposed: [] };
  // With one cache the pages are read once: the second way takes a quarter of the time of the first.
  const typesetter = typesetterFor();
  return { ...booklet, imposed: ways.map((way) => imposedBy(typesetter, booklet, title, way)) };
}
