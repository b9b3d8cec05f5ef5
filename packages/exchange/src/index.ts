export { makeDeck, type Deck, type DeckChapter, type DeckNote, type DeckPair, type Syllable } from "./deck/deck.ts";
export { writeApkg } from "./deck/apkg.ts";
export type { DatabaseContent, Value, WriteDatabase } from "./deck/database.ts";
export { writeAnkiCsv, writeMnemosyne } from "./deck/anki-csv.ts";
export { KOLIBRI_LIMIT, writeKolibri } from "./deck/kolibri.ts";
export { writeBloompub } from "./deck/bloompub.ts";
export { openWorkbook, MOST_PACKED, MOST_TEXT, type OpenedWorkbook } from "./workbook.ts";
export { unreadOf } from "./editable-book.ts";
export { importWorkbook } from "./import.ts";
export type { Import, ImportOptions } from "./imported.ts";
export { writeObf, writeObz, type BoardSet } from "./phrases/board.ts";
export { writeTxc } from "./phrases/card-deck.ts";
export type { Programs, ReadDatabase, Unpack } from "./phrases/program.ts";
export type { ByteSource } from "./zip.ts";
export { bookToJson, phrasesSchema } from "./phrases/phrase-json.ts";
export { bookToCsv, bookToXlsx } from "./book-table.ts";
export { missingIn, missingTitles, RISKS, translatorSheet, type MissingText } from "./translator-table.ts";
export { writeXlsx, type WrittenColumn, type WrittenTable } from "./xlsx-writer.ts";
export { FIXED_RULES, type Problem } from "./problem.ts";
export { isTag, readHeader, type ColumnMeaning, type VariantOf } from "./header.ts";
export { findColumns, type Column, type ColumnOptions, type FoundColumns, type UnusedColumn } from "./columns.ts";
export { readDelimited, writeDelimited, type DelimitedTable } from "./delimited.ts";
export { columnName, columnNumber, SheetError } from "./sheet.ts";
export type { Cell, CellKind, Sheet, SheetFormat, SheetRow, Workbook } from "./sheet.ts";
export { makeId } from "./name.ts";
export {
  readTelegram,
  stepLine,
  stepsOf,
  telegramCredit,
  type TelegramExport,
  type TelegramMessage,
  type TelegramStep,
} from "./telegram.ts";
