import { languageOf } from "@parley/sound/script";
import type { Locale } from "./locale.ts";
import { LOCALES } from "./register.ts";

const LOCALES_BY_TAG: ReadonlyMap<string, Locale> = new Map(Object.entries(LOCALES));
const FALLBACK = Object.values(LOCALES).find(({ fallback }) => fallback)!;

/** The fallback with the name of another language, by tag. */
const named = new Map<string, Locale>();

/**
 * The words of the kit for a reader: of the tag, else of its language without its region, else those of the fallback language with
 * the name of the wanted one. Never throws.
 *
 * ```ts
 * localeFor("ko-KP").name; // "조선말"
 * localeFor("ko-KR").name; // "한국어"
 * localeFor("de").name; // "Deutsch"
 * ```
 */
export function localeFor(tag: string): Locale {
  const own = LOCALES_BY_TAG.get(tag) ?? LOCALES_BY_TAG.get(languageOf(tag));
  if (own) return own;
  const name = unicodeName(tag, tag);
  if (name === undefined) return FALLBACK;
  const known = named.get(tag) ?? { ...FALLBACK, name };
  named.set(tag, known);
  return known;
}

/** The name of a language in a language, from the data of Unicode (CLDR); `undefined` where they have none. */
function unicodeName(tag: string, reader: string): string | undefined {
  try {
    return new Intl.DisplayNames([reader], { type: "language", fallback: "none" }).of(tag);
  } catch {
    return undefined;
  }
}

/**
 * The name of a language in the language of the reader, else its own name, else that of Unicode, else its tag. A variety without a
 * name has that of its language. Never throws.
 *
 * ```ts
 * nameOf("ko", "ru"); // "корейский"
 * nameOf("ko-KP", "en"); // "Korean (North)"
 * nameOf("de", "ru"); // "немецкий"
 * ```
 */
export function nameOf(tag: string, reader: string): string {
  const { names } = localeFor(reader);
  const named = [tag, languageOf(tag)].find((one) => Object.hasOwn(names, one) || LOCALES_BY_TAG.has(one));
  if (named === undefined) return unicodeName(tag, reader) ?? tag;
  return Object.hasOwn(names, named) ? names[named]! : LOCALES_BY_TAG.get(named)!.name;
}

/**
 * How a reader says “in this language”, for `{language}` in words such as those of a task: the name where the language of the reader has
 * no form of its own for it. Never throws.
 *
 * ```ts
 * saidIn("ko", "ru"); // "по-корейски"
 * saidIn("ko-KR", "en"); // "Korean"
 * ```
 */
export function saidIn(tag: string, reader: string): string {
  const forms = localeFor(reader).saidIn ?? {};
  return forms[tag] ?? forms[languageOf(tag)] ?? nameOf(tag, reader);
}
