export { makeBooklet, type Booklet, type BookletOptions } from "./booklet.ts";
export { makeVolumes, ENTRIES_PER_VOLUME, volumesOf, type VolumeOptions } from "./volumes.ts";
export { startWorker, type WorkerProcess } from "./worker-process.ts";
export { openPreview, type Preview, type PreviewPage } from "./preview.ts";
export { paperFor, type Paper } from "./paper.ts";
export {
  impose,
  imposedPages,
  OFFICE_PAPERS,
  planSheets,
  saddleStitch,
  IMPOSITION_SCHEMES,
  type ImposedBooklet,
  type ImposeOptions,
  type Imposition,
  type OfficePaper,
  type PlacedPage,
  type ImpositionScheme,
} from "./imposition.ts";
export { openPictureChecker, type NamedPicture, type PictureChecker } from "./picture.ts";
export type { CheckedPicture } from "./checked-picture.ts";
export { UnprintableError } from "./unprintable.ts";
export { TypesettingError } from "./typesetter.ts";
export { qrCode } from "./qr.ts";
export { typeface, readTypeface, WEIGHTS, type Typeface, type Weight } from "./typeface.ts";
export { PDF_STANDARDS, type PdfStandard } from "./typesetter.ts";
export type { MissingLetter } from "./line-composer.ts";
export { makeSheet, SHEET_FORMATS, type SheetFormat, type SheetOptions, type SheetPdf } from "./sheets.ts";
export { makeTestSheet } from "./test-sheet.ts";
export { makeChangesSheet, type ChangesPdf } from "./changes-sheet.ts";
export { makeStressSheet } from "./stress-sheet.ts";
