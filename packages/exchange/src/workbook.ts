/** Opening a file of phrases: what it is, is seen from its bytes and not from its name. */
import { decodeText } from "./encoding.ts";
import { readDelimited } from "./delimited.ts";
import { readOds } from "./ods.ts";
import { SheetError, type Workbook } from "./sheet.ts";
import { readXlsx } from "./xlsx.ts";
import { isAnkiPackage, readAnkiPackage } from "./phrases/anki-package.ts";
import { isAnkiText, readAnkiText } from "./phrases/anki-text.ts";
import { readObf, readObz } from "./phrases/board-reader.ts";
import { CARD_DECK, readCardDeck, readTxc } from "./phrases/card-deck.ts";
import { utf8 } from "./phrases/json-value.ts";
import { PHRASES_KEY, readPhraseJson } from "./phrases/phrase-json.ts";
import type { Programs } from "./phrases/program.ts";
import { isWikitext, readWikitext } from "./phrases/wikitext.ts";
import { asSource, MEDIA_LIMITS, namesIn, openArchive, type ByteSource } from "./zip.ts";

/** A spreadsheet, or why it cannot be read and what to do. */
export type OpenedWorkbook =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** The most bytes of a file: of text, of a packed spreadsheet, and of a file with pictures and recordings. */
export const MOST_TEXT = 16 * 1024 * 1024;
export const MOST_PACKED = 32 * 1024 * 1024;
const MOST_MEDIA = 1024 * 1024 * 1024;

/** Beginnings of other files, and what they are. */
const OTHERS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^\xd0\xcf\x11\xe0/,
    "it is encrypted, or a file of an older program (.xls)",
    "open it, take the password away, and save it as .xlsx",
  ],
  [/^SQLite format 3/, "it is a collection of Anki without its package", "export the deck from Anki as .apkg"],
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
 * The phrases of a file: a spreadsheet (.csv, .tsv, .xlsx, .ods), JSON of Parley, boards (.obf, .obz), a deck of Translation Cards
 * (.txc), a package or text of Anki, or a phrasebook in wikitext. A large file is read piece by piece. Never throws: a file that cannot
 * be read, or is made to harm, is refused with a message and a hint.
 *
 * ```ts
 * import { openWorkbook } from "@parley/exchange";
 * const opened = openWorkbook(new TextEncoder().encode("ko,ru\n물,вода\n"));
 * opened.ok && opened.workbook.encoding; // "UTF-8"
 * ```
 */
export function openWorkbook(file: Uint8Array | ByteSource, programs: Programs = {}): OpenedWorkbook {
  try {
    return { ok: true, workbook: open(asSource(file), programs) };
  } catch (error) {
    if (error instanceof SheetError) return { ok: false, message: error.message, hint: error.hint };
    throw error;
  }
}

const AGAIN = "export the sheet with the phrases as .csv or .xlsx";

function open(source: ByteSource, programs: Programs): Workbook {
  if (source.length === 0) throw new SheetError("it is empty", AGAIN);
  const head = String.fromCharCode(...source.slice(0, Math.min(source.length, 4000)));
  if (head.startsWith("PK")) return openPacked(source, programs);
  for (const [pattern, what, hint] of OTHERS) if (pattern.test(head)) throw new SheetError(what, hint);
  const isBoard = head.includes("open-board-");
  if (source.length > (isBoard ? MOST_PACKED : MOST_TEXT))
    throw new SheetError(`it has more than ${(isBoard ? MOST_PACKED : MOST_TEXT) >> 20} MB of text`, AGAIN);
  const bytes = source.slice(0, source.length);
  if (/^(?:\xef\xbb\xbf)?\s*\{\s*["}]/.test(head)) return openJson(utf8(bytes, "it"));
  const { text, encoding } = decodeText(bytes);
  if (isAnkiText(text)) return { ...readAnkiText(text) };
  if (isWikitext(text)) return readWikitext(text);
  const { separator, rows } = readDelimited(text);
  const format = separator === "\t" ? "tsv" : "csv";
  return { format, encoding, separator, sheets: [{ name: "", hidden: false, rows }] };
}

/** A spreadsheet, or an archive with pictures and recordings. */
function openPacked(source: ByteSource, { readDatabase, unpack }: Programs): Workbook {
  if (source.length > MOST_MEDIA) throw new SheetError(`it has more than ${MOST_MEDIA >> 20} MB`, AGAIN);
  const names = new Set(namesIn(source, MEDIA_LIMITS));
  if (isAnkiPackage(names)) return readAnkiPackage(openArchive(source), readDatabase, unpack);
  if (names.has(CARD_DECK)) return readTxc(openArchive(source));
  if ([...names].some((name) => name.endsWith(".obf"))) return readObz(openArchive(source));
  if (source.length > MOST_PACKED) throw new SheetError(`it has more than ${MOST_PACKED >> 20} MB`, AGAIN);
  const bytes = source.slice(0, source.length);
  if (names.has("xl/workbook.xml")) return { format: "xlsx", sheets: readXlsx(bytes) };
  if (names.has("content.xml")) return { format: "ods", sheets: readOds(bytes) };
  const isBinary = names.has("xl/workbook.bin");
  throw new SheetError(
    isBinary ? "it is a binary spreadsheet (.xlsb)" : "it is an archive, and no spreadsheet",
    isBinary ? "save it as .xlsx" : AGAIN,
  );
}

/** A file of phrases that is one JSON text. */
function openJson(text: string): Workbook {
  const head = text.slice(0, 4000);
  if (head.includes(`"${PHRASES_KEY}"`)) return readPhraseJson(text);
  if (/"format"\s*:\s*"open-board-/.test(text)) return readObf(text);
  if (/"card_label"|"deck_label"/.test(text)) return readCardDeck(text);
  throw new SheetError("it is JSON of a program that Parley does not know", "export the phrases as .csv or .xlsx");
}
