/**
 * A language tag without its region (BCP 47). Never throws.
 *
 * ```ts
 * import { languageOf } from "@parley/sound/script";
 * languageOf("ko-KP"); // "ko"
 * ```
 */
export function languageOf(tag: string): string {
  return tag.split("-")[0]!;
}

/**
 * The tag in `words` for a reader of `tag`: the same tag, else its language, else the first region of that language;
 * `undefined` where there is none. Never throws.
 *
 * ```ts
 * import { tagFor } from "@parley/sound/script";
 * tagFor("ko-KP", { ko: "물", ru: "вода́" }); // "ko"
 * ```
 */
export function tagFor(tag: string, words: { readonly [tag: string]: unknown }): string | undefined {
  if (Object.hasOwn(words, tag)) return tag;
  const language = languageOf(tag);
  if (Object.hasOwn(words, language)) return language;
  return tag === language ? Object.keys(words).find((other) => languageOf(other) === language) : undefined;
}
