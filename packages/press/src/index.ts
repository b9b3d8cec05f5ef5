export {
  buildKit,
  makeReady,
  printBooklet,
  printSheet,
  type Kit,
  type KitFile,
  type KitOptions,
  type Ready,
} from "./kit.ts";
export { espeakProposer } from "./espeak.ts";
export { openFolder } from "./folder.ts";
export { newBook } from "./starter.ts";
export { renameFont } from "./name-table.ts";
export { SHEET_FORMATS, SHEETS, type ImposeOptions } from "@parley/print";
