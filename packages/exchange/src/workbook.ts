/** Opening a spreadsheet: what a file is, is seen from its bytes and not from its name. */
import { decodeText } from "./encoding.ts";
import { readDelimited } from "./delimited.ts";
import { readOds } from "./ods.ts";
import { SheetError, type Workbook } from "./sheet.ts";
import { readXlsx } from "./xlsx.ts";
import { utf8 } from "./phrases/json-value.ts";
import { PHRASES_KEY, readPhraseJson } from "./phrases/phrase-json.ts";
import { namesIn } from "./zip.ts";

/** A spreadsheet, or why it cannot be read and what to do. */
export type OpenedWorkbook =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** The most bytes of a file: of text, and packed. */
export const MOST_TEXT = 16 * 1024 * 1024;
export const MOST_PACKED = 32 * 1024 * 1024;

/** Beginnings of other files, and what they are. */
const OTHERS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^\xd0\xcf\x11\xe0/,
    "it is encrypted, or a file of an older program (.xls)",
    "open it, take the password away, and save it as .xlsx",
  ],
  [/^%PDF-/, "it is a PDF", "export the table as .csv or .xlsx from the program that it was made with"],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8/, "it is a picture", "export the table as .csv or .xlsx"],
  [/^\{\\rtf/, "it is a text document (RTF)", "copy the table into a spreadsheet and save it as .xlsx"],
  [
    /^\s*(?:<\?xml|<!doctype|<html|<table|<workbook)/i,
    "it is a web page or XML, whatever its name says",
    "open it in a spreadsheet program and save it as .xlsx",
  ],
  [/^\x1f\x8b|^7z\xbc|^Rar!/, "it is an archive", "unpack it first"],
];

/**
 * A spreadsheet from the bytes of a .csv, .tsv, .xlsx or .ods file. Never throws: a file that cannot be read, or is made to harm, is
 * refused with a message and a hint.
 *
 * ```ts
 * import { openWorkbook } from "@parley/exchange";
 * const opened = openWorkbook(new TextEncoder().encode("ko,ru\n물,вода\n"));
 * opened.ok && opened.workbook.encoding; // "UTF-8"
 * ```
 */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  try {
    return { ok: true, workbook: open(bytes) };
  } catch (error) {
    if (error instanceof SheetError) return { ok: false, message: error.message, hint: error.hint };
    throw error;
  }
}

function open(bytes: Uint8Array): Workbook {
  const again = "export the sheet with the phrases as .csv or .xlsx";
  if (bytes.length === 0) throw new SheetError("it is empty", again);
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  if (head.startsWith("PK")) {
    if (bytes.length > MOST_PACKED) throw new SheetError(`it has more than ${MOST_PACKED >> 20} MB`, again);
    const names = namesIn(bytes);
    if (names.includes("xl/workbook.xml")) return { format: "xlsx", sheets: readXlsx(bytes) };
    if (names.includes("content.xml")) return { format: "ods", sheets: readOds(bytes) };
    const isBinary = names.includes("xl/workbook.bin");
    throw new SheetError(
      isBinary ? "it is a binary spreadsheet (.xlsb)" : "it is an archive, and no spreadsheet",
      isBinary ? "save it as .xlsx" : again,
    );
  }
  for (const [pattern, what, hint] of OTHERS) if (pattern.test(head)) throw new SheetError(what, hint);
  if (bytes.length > MOST_TEXT) throw new SheetError(`it has more than ${MOST_TEXT >> 20} MB of text`, again);
  if (/^(?:\xef\xbb\xbf)?\s*\{\s*["}]/.test(head)) return readJson(utf8(bytes, "it"));
  const { text, encoding } = decodeText(bytes);
  const { separator, rows } = readDelimited(text);
  const format = separator === "\t" ? "tsv" : "csv";
  return { format, encoding, separator, sheets: [{ name: "", hidden: false, rows }] };
}

/** A file of phrases that is one JSON text. */
function readJson(text: string): Workbook {
  const head = text.slice(0, 4000);
  if (head.includes(`"${PHRASES_KEY}"`)) return readPhraseJson(text);
  throw new SheetError("it is JSON of a program that Parley does not know", "export the phrases as .csv or .xlsx");
}
