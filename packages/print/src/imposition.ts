import { packPdf } from "./packing.ts";
import { typeset } from "./typesetter.ts";

/** One page's place on one side of a sheet; page 0 is blank. Millimetres from the upper left. */
export interface Placed {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Which pages stand where when a booklet of `pages` pages is printed two on a side, folded and stapled: the sides in
 * the order they are printed, left page then right. Sheet k has on its front the pages P−2k and 2k+1, on its back 2k+2
 * and P−2k−1, where P is the number of pages made up to a multiple of four.
 *
 * ```ts
 * import { saddleStitch } from "@parley/print";
 * saddleStitch(8); // [[8, 1], [2, 7], [6, 3], [4, 5]]
 * saddleStitch(5)[0]; // [0, 1]
 * ```
 */
export function saddleStitch(pages: number): [number, number][] {
  if (!Number.isInteger(pages) || pages < 1) throw new RangeError(`a booklet of ${pages} pages`);
  const all = Math.ceil(pages / 4) * 4;
  const real = (n: number): number => (n <= pages ? n : 0);
  return Array.from({ length: all / 4 }, (_, k): [number, number][] => [
    [real(all - 2 * k), real(2 * k + 1)],
    [real(2 * k + 2), real(all - 2 * k - 1)],
  ]).flat();
}

/** Half a sheet of A4, lying: 148.5 × 210 mm, the shape of A6 made √2 larger. */
const HALF = { width: 148.5, height: 210 };

/**
 * An A6 booklet two pages up on A4 sheets lying across: print on both sides (flip on the short edge), fold, staple. The
 * pages come out at the size of A5, readable at arm's length, and nothing has to be cut.
 */
export function imposeSaddle(booklet: Uint8Array, pages: number, title: string): Buffer {
  const sheets = saddleStitch(pages).map(([left, right]): Placed[] => [
    { page: left, x: 0, y: 0 },
    { page: right, x: HALF.width, y: 0 },
  ]);
  const plan = {
    title,
    width: 2 * HALF.width,
    height: HALF.height,
    "page-width": HALF.width,
    "page-height": HALF.height,
    sheets,
    lines: [],
  };
  return packPdf(typeset({ template: "imposed", data: { "plan.json": JSON.stringify(plan), "pages.pdf": booklet } }));
}
