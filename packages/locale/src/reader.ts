import { languageOf } from "@parley/sound/script";
import type { Locale } from "./locale.ts";
import { LOCALES } from "./register.ts";

const LOCALES_BY_TAG: ReadonlyMap<string, Locale> = new Map(Object.entries(LOCALES));
const FALLBACK = Object.values(LOCALES).find(({ fallback }) => fallback)!;

/**
 * The words of the kit for a reader, by language tag; those of the fallback language where the kit does not speak theirs yet.
 *
 * ```ts
 * localeFor("ko-KP").name; // "한국어"
 * ```
 */
export function localeFor(tag: string): Locale {
  return LOCALES_BY_TAG.get(tag) ?? LOCALES_BY_TAG.get(languageOf(tag)) ?? FALLBACK;
}

/**
 * What readers of one language call another: as their folder says, else its own name, else its tag.
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
