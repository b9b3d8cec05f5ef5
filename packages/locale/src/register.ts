/** Written by `npm run languages` from the folders and files beside it: do not edit. */
import { en } from "./en/index.ts";
import { ko } from "./ko/index.ts";
import { koKP } from "./ko-KP/index.ts";
import type { Locale } from "./locale.ts";
import { ru } from "./ru/index.ts";
import { uk } from "./uk/index.ts";

/** What the kit itself says, by language: one folder each. */
export const LOCALES: { readonly [tag: string]: Locale } = { en, ko, "ko-KP": koKP, ru, uk };
