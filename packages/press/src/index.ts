export { buildKit, readyOptions, type Kit, type KitFile, type KitOptions } from "./kit.ts";
export { readyBook } from "./ready.ts";
export { printBook, type PrintJob } from "./printing.ts";
export { makeVoice, type Voiced, type VoiceOptions } from "./voice.ts";
export { espeakProposer, hasEspeak } from "./espeak.ts";
export { openFolder } from "./folder.ts";
export { newBook } from "./starter.ts";
export { renameFont } from "./name-table.ts";
export { OFFICE_PAPERS, paperFor, PDF_STANDARDS, SHEET_FORMATS, SHEETS, type ImposeOptions } from "@parley/print";
