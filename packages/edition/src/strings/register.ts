/** Written by `npm run languages` from the folders and files beside it: do not edit. */
import { en } from "./en.ts";
import { ko } from "./ko.ts";
import { ru } from "./ru.ts";
import type { Strings } from "./strings.ts";
import { uk } from "./uk.ts";

/** What the kit itself says, by language: one file each. */
export const STRINGS: { readonly [tag: string]: Strings } = { en, ko, ru, uk };
