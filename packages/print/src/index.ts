export { makeBooklet, type Booklet } from "./booklet.ts";
export { imposeSaddle, saddleStitch, type Placed } from "./imposition.ts";
export { packPdf } from "./packing.ts";
export { typeface, readTypeface, WEIGHTS, type Typeface, type Weight } from "./typeface.ts";
export type { Pair } from "./layout.ts";
