import { compressPdf } from "./object-streams.ts";
import { typeset } from "./typesetter.ts";

/** One page's place on one side of a sheet; page 0 is blank. Millimetres from the upper left. */
export interface PlacedPage {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** A sheet folded once: the pages on its front and back, left then right, and how many lie outside it. */
interface FoldedSheet {
  readonly front: readonly [number, number];
  readonly back: readonly [number, number];
  readonly depth: number;
}

/**
 * Folded sheets of a booklet, outermost first: sheet k has on its front the pages P−2k and 2k+1, on its back 2k+2 and
 * P−2k−1, where P is the number of pages made up to a multiple of four, or of `multiple`. Blank pages stand before the
 * last, so that a back cover stays the back cover.
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
 * Which pages stand where when a booklet of `pages` pages is printed two on a side, folded and stapled: the sides in
 * the order they are printed, left page then right.
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

/** How the pages of a booklet may be laid on A4. */
export const IMPOSITION_SCHEMES = [
  // Two on a side, A4 lying: fold, staple; the booklet comes out at A5. Flip on the short edge.
  "saddle",
  // Four on a side, A4 standing: cut across the middle, lay the lower pile into the upper, fold, staple; it stays A6. Flip on the long edge.
  "cutstack",
  // Four on a side, the same twice: cut, and each pile is a booklet. Flip on the long edge.
  "two-copies",
  // Two on a side in gatherings of sixteen pages, to be sewn or stapled one on another. Flip on the short edge.
  "signatures",
] as const;
export type ImpositionScheme = (typeof IMPOSITION_SCHEMES)[number];

/** Paper of office printers, standing, in millimetres. */
const OFFICE = { a4: [210, 297], a3: [297, 420], letter: [215.9, 279.4] } as const;
export type OfficePaper = keyof typeof OFFICE;
export const OFFICE_PAPERS = Object.keys(OFFICE) as readonly OfficePaper[];

/** The width and height of office paper, standing, in millimetres. */
export function officeSize(paper: OfficePaper): readonly [number, number] {
  return OFFICE[paper];
}

/** What may be asked of an imposition. */
export interface ImposeOptions {
  readonly sheet: ImpositionScheme;
  /** The paper in the printer; default: A3 for pages of A4, letter for those of a quarter of it, else A4. */
  readonly on?: OfficePaper;
  /** Thickness of the paper in millimetres, for creep: inner sheets move towards the fold. 80 g/m² is 0.1. */
  readonly paper?: number;
  /** Size of the pages on the sheet, in per cent of what would fill it: 95 leaves office printers their margin. */
  readonly scale?: number;
  /** For printers that print one side: only the fronts, or only the backs. */
  readonly only?: "fronts" | "backs";
}

/** The size of a page in millimetres. */
interface Size {
  readonly width: number;
  readonly height: number;
}

const A6: Size = { width: 105, height: 148.5 };
const GATHERING = 16;

/** Where every page stands, side by side; the fold of each pair lies in its middle. */
export interface Imposition {
  readonly width: number;
  readonly height: number;
  /** A page as it is on the sheet. */
  readonly page: Size;
  readonly sides: readonly (readonly PlacedPage[])[];
  /** Where to cut: x, y of both ends. */
  readonly cuts: readonly (readonly [number, number, number, number])[];
}

/** The paper that pages of a size go on. */
function officePaperFor({ width, height }: Size): OfficePaper {
  const of = (name: OfficePaper, part: number): boolean =>
    Math.abs(OFFICE[name][0] / part - width) < 1 && Math.abs(OFFICE[name][1] / part - height) < 1;
  if (of("a4", 1)) return "a3";
  return of("letter", 2) ? "letter" : "a4";
}

/**
 * The plan of an imposition, before anything is drawn. Pages grow or shrink to fill their part of the sheet; they keep to
 * their fold and to the middle of its height.
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

/** A booklet cut into gatherings of sixteen pages; the last has what is left. */
function gatherings(pages: number): { from: number; count: number }[] {
  if (!Number.isInteger(pages) || pages < 1) throw new RangeError(`a booklet of ${pages} pages`);
  return Array.from({ length: Math.ceil(pages / GATHERING) }, (_, i) => ({
    from: i * GATHERING,
    count: Math.min(GATHERING, pages - i * GATHERING),
  }));
}

/** A booklet laid on the sheets of an office printer, as a PDF. */
export function impose(
  booklet: { readonly pdf: Uint8Array; readonly pages: number; readonly paper: Size },
  title: string,
  options: ImposeOptions,
): Buffer {
  const { width, height, page, sides, cuts } = planSheets(booklet.pages, options, booklet.paper);
  const plan = {
    title,
    width,
    height,
    "page-width": page.width,
    "page-height": page.height,
    sheets: sides,
    lines: cuts,
  };
  const data = { "plan.json": JSON.stringify(plan), "pages.pdf": booklet.pdf };
  return compressPdf(typeset({ template: "imposed", data }).pdf);
}
