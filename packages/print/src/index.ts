export { makeBooklet, type Booklet } from "./booklet.ts";
export {
  impose,
  planSheets,
  saddleStitch,
  SHEETS,
  type ImposeOptions,
  type Imposition,
  type Placed,
  type Sheet,
} from "./imposition.ts";
export { packPdf } from "./packing.ts";
export { typeface, readTypeface, WEIGHTS, type Typeface, type Weight } from "./typeface.ts";
export type { Pair } from "./layout.ts";
export { makeSheet, SHEET_FORMATS, type Picture, type SheetFormat, type SheetPdf } from "./sheets.ts";
