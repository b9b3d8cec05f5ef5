/** Written by `npm run languages` from the folders and files beside it: do not edit. */
import { englishScript } from "./english/script.ts";
import { koreanScript } from "./korean/script.ts";
import { northernKoreanScript } from "./korean/northern/script.ts";
import { russianScript } from "./russian/script.ts";
import type { Script } from "./script.ts";
import { ukrainianScript } from "./ukrainian/script.ts";

/** How each language is written. */
export const SCRIPTS: readonly Script[] = [englishScript, koreanScript, russianScript, ukrainianScript];

/** How the varieties are written, in the letters of their languages. */
export const VARIETY_SCRIPTS: readonly Script[] = [northernKoreanScript];
