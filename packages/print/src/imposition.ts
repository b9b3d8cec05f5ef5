import { packPdf } from "./packing.ts";
import { typeset } from "./typesetter.ts";

/** One page's place on one side of a sheet; page 0 is blank. Millimetres from the upper left. */
export interface Placed {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** A sheet folded once: the pages on its front and back, left then right, and how many lie outside it. */
interface Folded {
  readonly front: readonly [number, number];
  readonly back: readonly [number, number];
  readonly depth: number;
}

/**
 * Folded sheets of a booklet, outermost first: sheet k has on its front the pages P−2k and 2k+1, on its back 2k+2 and
 * P−2k−1, where P is the number of pages made up to a multiple of four, or of `multiple`.
 */
function foldedSheets(pages: number, multiple = 4): Folded[] {
  if (!Number.isInteger(pages) || pages < 1) throw new RangeError(`a booklet of ${pages} pages`);
  const all = Math.ceil(pages / multiple) * multiple;
  const real = (n: number): number => (n <= pages ? n : 0);
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
 * saddleStitch(5)[0]; // [0, 1]
 * ```
 */
export function saddleStitch(pages: number): [number, number][] {
  return foldedSheets(pages).flatMap(({ front, back }): [number, number][] => [[...front], [...back]]);
}

/** How the pages of a booklet may be laid on A4. */
export const SHEETS = [
  // Two on a side, A4 lying: fold, staple; the booklet comes out at A5. Flip on the short edge.
  "saddle",
  // Four on a side, A4 standing: cut across the middle, lay the lower pile into the upper, fold, staple; it stays A6. Flip on the long edge.
  "cutstack",
  // Four on a side, the same twice: cut, and each pile is a booklet. Flip on the long edge.
  "two-copies",
  // Two on a side in gatherings of sixteen pages, to be sewn or stapled one on another. Flip on the short edge.
  "signatures",
] as const;
export type Sheet = (typeof SHEETS)[number];

/** What may be asked of an imposition. */
export interface ImposeOptions {
  readonly sheet: Sheet;
  /** Thickness of the paper in millimetres, for creep: inner sheets move towards the fold. 80 g/m² is 0.1. */
  readonly paper?: number;
  /** Size of the pages on the sheet, in per cent: 96 leaves office printers their margin. */
  readonly scale?: number;
  /** For printers that print one side: only the fronts, or only the backs. */
  readonly only?: "fronts" | "backs";
}

/** A6, an exact quarter of A4. */
const A6 = { width: 105, height: 148.5 };
/** Half of A4, lying: the shape of A6 made √2 larger. */
const A5 = { width: 148.5, height: 210 };
const GATHERING = 16;

/** Where every page stands, side by side; the fold of each pair lies in its middle. */
export interface Imposition {
  readonly width: number;
  readonly height: number;
  readonly page: { readonly width: number; readonly height: number };
  readonly sides: readonly (readonly Placed[])[];
  /** Where to cut: x, y of both ends. */
  readonly cuts: readonly (readonly [number, number, number, number])[];
}

/**
 * The plan of an imposition, before anything is drawn.
 *
 * ```ts
 * import { planSheets } from "@parley/print";
 * planSheets(8, { sheet: "cutstack" }).sides[0].map(({ page }) => page); // [8, 1, 6, 3]
 * ```
 */
export function planSheets(pages: number, { sheet, paper = 0, only }: ImposeOptions): Imposition {
  const four = sheet === "cutstack" || sheet === "two-copies";
  const page = four ? A6 : A5;
  const pair = ([left, right]: readonly [number, number], depth: number, y: number): Placed[] => {
    const creep = depth * paper;
    return [
      { page: left, x: creep, y },
      { page: right, x: page.width - creep, y },
    ];
  };
  const rows = (upper: Folded, lower: Folded): Placed[][] => [
    [...pair(upper.front, upper.depth, 0), ...pair(lower.front, lower.depth, page.height)],
    [...pair(upper.back, upper.depth, 0), ...pair(lower.back, lower.depth, page.height)],
  ];
  const sides = ((): Placed[][] => {
    if (sheet === "cutstack") {
      const folded = foldedSheets(pages, 8);
      const half = folded.length / 2;
      return folded.slice(0, half).flatMap((upper, i) => rows(upper, folded[half + i]!));
    }
    if (sheet === "two-copies") return foldedSheets(pages).flatMap((folded) => rows(folded, folded));
    const one = ({ front, back, depth }: Folded): Placed[][] => [pair(front, depth, 0), pair(back, depth, 0)];
    if (sheet === "saddle") return foldedSheets(pages).flatMap(one);
    return gatherings(pages).flatMap(({ from, count }) =>
      foldedSheets(count).flatMap((folded) =>
        one(folded).map((side) => side.map((place) => ({ ...place, page: place.page && place.page + from }))),
      ),
    );
  })();
  const kept = only === undefined ? sides : sides.filter((_, i) => (i % 2 === 0) === (only === "fronts"));
  return {
    width: 2 * page.width,
    height: four ? 2 * page.height : page.height,
    page,
    sides: kept,
    cuts: four ? [[0, page.height, 2 * page.width, page.height]] : [],
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

/** A booklet of A6 pages laid on sheets of A4, as a PDF. */
export function impose(booklet: Uint8Array, pages: number, title: string, options: ImposeOptions): Buffer {
  const { width, height, page, sides, cuts } = planSheets(pages, options);
  const scale = (options.scale ?? 100) / 100;
  if (!(scale > 0.5 && scale <= 1)) throw new RangeError(`pages at ${options.scale} % of their size`);
  // A smaller page keeps to its fold and to the middle of its height.
  const shrink = (place: Placed): Placed => {
    const left = place.x < page.width / 2;
    return {
      ...place,
      x: place.x + (left ? page.width * (1 - scale) : 0),
      y: place.y + (page.height * (1 - scale)) / 2,
    };
  };
  const plan = {
    title,
    width,
    height,
    "page-width": page.width * scale,
    "page-height": page.height * scale,
    sheets: sides.map((side) => side.map(shrink)),
    lines: cuts,
  };
  return packPdf(typeset({ template: "imposed", data: { "plan.json": JSON.stringify(plan), "pages.pdf": booklet } }));
}
