/**
 * Words of spreadsheets: how people head the columns of phrases, and common words by which the language of a column without a header
 * is known. Not part of `LOCALES`, because the tablet does not need them. A language without them has no row here.
 */
import { sheet as en } from "./en/sheet.ts";
import { sheet as ko } from "./ko/sheet.ts";
import { sheet as ru } from "./ru/sheet.ts";
import { sheet as uk } from "./uk/sheet.ts";
import type { SheetWords } from "./sheet.ts";

export type { ColumnKind, SheetWords } from "./sheet.ts";

/** The words of spreadsheets by language. */
export const SHEET_WORDS: { readonly [lang: string]: SheetWords } = { ko, ru, uk, en };
