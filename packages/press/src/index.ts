export { buildKit, prepareOptions, type Kit, type KitFile, type KitOptions } from "./kit.ts";
export { checkKit, MANIFEST, SEAL, type KitCheck } from "./kit-check.ts";
export { TargetError } from "./target.ts";
export { isDrawn, prepareFolder } from "./prepare-folder.ts";
export { exportBook, type Exported } from "./export.ts";
export { databaseWriter } from "./database.ts";
export { importPrograms, openSource } from "./import-programs.ts";
export { printBook, type PrintJob } from "./print-jobs.ts";
export { checkPrint } from "./print-check.ts";
export { makeVoice, type VoiceResult, type VoiceOptions } from "./voice.ts";
export type { StressProbe } from "./stress-probe.ts";
export { inNotation, stressedWords, type StressedWord, type StressNotation } from "./stressed-word.ts";
export { espeakTexts, type EspeakText } from "./espeak-text.ts";
export { speechOf } from "./recording.ts";
export { espeakProposer, hasEspeak } from "./espeak.ts";
export { PRESS_RULES, RULES } from "./rules.ts";
export { openFolder, type Disk } from "./folder.ts";
export { writeBookFile, writeBookFiles } from "./book-file.ts";
export { writeOutput } from "./write-output.ts";
export { findPictures, type FoundPicture } from "./find-pictures.ts";
export { newBook } from "./starter.ts";
export { renameFont } from "./name-table.ts";
export {
  OFFICE_PAPERS,
  paperFor,
  PDF_STANDARDS,
  SHEET_FORMATS,
  IMPOSITION_SCHEMES,
  type ImposeOptions,
} from "@parley/print";
