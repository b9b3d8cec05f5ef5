import { languageOf } from "@parley/sound/script";
import type { Locale } from "./locale.ts";
import { LOCALES } from "./register.ts";

const LOCALES_BY_TAG: ReadonlyMap<string, Locale> = new Map(Object.entries(LOCALES));
const FALLBACK = Object.values(LOCALES).find(({ fallback }) => fallback)!;

/**
 * The words of the kit for a reader, by language tag without its region; else those of the fallback language. Never throws.
 *
 * ```ts
 * localeFor("ko-KP").name; // "한국어"
 * ```
 */
export function localeFor(tag: string): Locale {
  return LOCALES_BY_TAG.get(tag) ?? LOCALES_BY_TAG.get(languageOf(tag)) ?? FALLBACK;
}

/**
 * The name of a language in the language of the reader, else its own name, else its tag. Never throws.
 *
 * ```ts
 * nameOf("ko", "ru"); // "корейский"
 * nameOf("de", "ru"); // "de"
 * ```
 */
export function nameOf(tag: string, reader: string): string {
  const language = languageOf(tag);
  const { names } = localeFor(reader);
  return (Object.hasOwn(names, language) ? names[language] : undefined) ?? LOCALES_BY_TAG.get(language)?.name ?? tag;
}
