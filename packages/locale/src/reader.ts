import { languageOf } from "@parley/sound/script";
import type { Locale } from "./locale.ts";
import { LOCALES } from "./register.ts";

const LOCALES_BY_TAG: ReadonlyMap<string, Locale> = new Map(Object.entries(LOCALES));
const FALLBACK = Object.values(LOCALES).find(({ fallback }) => fallback)!;

/**
 * The words of the kit for a reader: of the tag, else of its language without its region, else of the fallback language. Never
 * throws.
 *
 * ```ts
 * localeFor("ko-KP").name; // "조선말"
 * localeFor("ko-KR").name; // "한국어"
 * ```
 */
export function localeFor(tag: string): Locale {
  return LOCALES_BY_TAG.get(tag) ?? LOCALES_BY_TAG.get(languageOf(tag)) ?? FALLBACK;
}

/**
 * The name of a language in the language of the reader, else its own name, else its tag. A variety without a name has that of its
 * language. Never throws.
 *
 * ```ts
 * nameOf("ko", "ru"); // "корейский"
 * nameOf("ko-KP", "en"); // "Korean (North)"
 * nameOf("de", "ru"); // "de"
 * ```
 */
export function nameOf(tag: string, reader: string): string {
  const { names } = localeFor(reader);
  const named = [tag, languageOf(tag)].find((one) => Object.hasOwn(names, one) || LOCALES_BY_TAG.has(one));
  if (named === undefined) return tag;
  return Object.hasOwn(names, named) ? names[named]! : LOCALES_BY_TAG.get(named)!.name;
}
