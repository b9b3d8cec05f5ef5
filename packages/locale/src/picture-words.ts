/**
 * Words by which authors find pictures. Not part of `LOCALES`, because the tablet does not need them. A language without them has
 * no row here.
 */
import { pictures as en } from "./en/pictures.ts";
import { pictures as ko } from "./ko/pictures.ts";
import { pictures as ru } from "./ru/pictures.ts";
import { pictures as uk } from "./uk/pictures.ts";

/** The words of each picture by language: `healthicons:ambulance` → ko → 구급차, 앰뷸런스. */
export const PICTURE_WORDS: { readonly [lang: string]: { readonly [picture: string]: string } } = { ko, ru, uk, en };
