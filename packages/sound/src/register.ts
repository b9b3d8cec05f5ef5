/** Written by `npm run languages` from the folders and files beside it: do not edit. */
import { english } from "./english/index.ts";
import { korean } from "./korean/index.ts";
import { northernKorean } from "./korean/northern/index.ts";
import type { Language } from "./language.ts";
import { russian } from "./russian/index.ts";
import { ukrainian } from "./ukrainian/index.ts";

/** Every language Parley can say and write, one folder each. */
export const LANGUAGES: readonly Language[] = [english, korean, russian, ukrainian];

/** Their varieties, each a folder in that of its language. */
export const VARIETIES: readonly Language[] = [northernKorean];
