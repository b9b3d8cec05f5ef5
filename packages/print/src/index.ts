export { makeBooklet, type Booklet, type BookletOptions } from "./booklet.ts";
export { makeVolumes, VOLUME, volumesOf } from "./volumes.ts";
export { openPreview, type Preview, type PreviewPage } from "./preview.ts";
export { paperFor, PAPER_NAMES, type Paper } from "./paper.ts";
export {
  impose,
  OFFICE_PAPERS,
  planSheets,
  saddleStitch,
  SHEETS,
  type ImposeOptions,
  type Imposition,
  type OfficePaper,
  type Placed,
  type Sheet,
} from "./imposition.ts";
export { countPages, proofPicture, type PictureFault, type Proof } from "./picture.ts";
export { Unprintable } from "./unprintable.ts";
export { TypesettingFault } from "./typesetter.ts";
export { packPdf, type Trim } from "./object-streams.ts";
export { qrCode } from "./qr.ts";
export { typeface, readTypeface, WEIGHTS, type Typeface, type Weight } from "./typeface.ts";
export { PDF_STANDARDS, type PdfStandard } from "./typesetter.ts";
export type { MissingLetter } from "./line-composer.ts";
export { makeSheet, SHEET_FORMATS, type SheetFormat, type SheetOptions, type SheetPdf } from "./sheets.ts";
export { makeTrialSheet } from "./test-sheet.ts";
export { makeAccentSheet } from "./stress-sheet.ts";
