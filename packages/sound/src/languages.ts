import type { GuideRow } from "./guide.ts";
import type { Language } from "./language.ts";
import { LANGUAGES, VARIETIES } from "./register.ts";
import { languageOf } from "./tag.ts";
import { scriptOf } from "./script-lookup.ts";

const BY_TAG: ReadonlyMap<string, Language> = new Map(
  [...LANGUAGES, ...VARIETIES].map((language) => [language.tag, language]),
);

/**
 * The language of a tag: its variety, else the language without its region; `undefined` for an unknown language. Never throws.
 *
 * ```ts
 * import { languageFor } from "@parley/sound";
 * languageFor("ko-KP")?.tag; // "ko-KP"
 * languageFor("ko-KR")?.tag; // "ko"
 * languageFor("xx"); // undefined
 * ```
 */
export function languageFor(tag: string): Language | undefined {
  return BY_TAG.get(tag) ?? BY_TAG.get(languageOf(tag));
}

/** What is listed under the tag of a language: of a variety, else of its language. */
export function ofTag<T>(
  listed: { readonly [tag: string]: T } | undefined,
  language: Language | undefined,
): T | undefined {
  return language && (listed?.[language.tag] ?? listed?.[languageOf(language.tag)]);
}

/**
 * The guide to respellings of a language for readers of another; empty where there is none. Never throws.
 *
 * ```ts
 * import { guideFor } from "@parley/sound";
 * guideFor("ko", "en").at(-1); // { spelling: "wi", letters: "ㅟ", example: "as “we”" }
 * guideFor("ko", "xx"); // []
 * ```
 */
export function guideFor(language: string, reader: string): readonly GuideRow[] {
  const [from, to] = [languageFor(language), languageFor(reader)];
  return ofTag(from?.guides, to) ?? ofTag(to?.guidesTo, from) ?? [];
}

/**
 * The language that has most of the letters of a text; `undefined` for a text without letters. Never throws.
 *
 * ```ts
 * import { guessLanguage } from "@parley/sound";
 * guessLanguage("привіт")?.tag; // "uk"
 * guessLanguage("119"); // undefined
 * ```
 */
export function guessLanguage(text: string): Language | undefined {
  const script = scriptOf(text);
  return script && languageFor(script.tag);
}
