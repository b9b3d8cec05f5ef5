import { languageFor } from "@parley/sound";
import { withoutStress } from "@parley/sound/script";
import type { Edition } from "./edition.ts";
import { plainText } from "./pieces.ts";

/** The most words that are proposed for a phrase: more would fill an index with words that many phrases share. */
const MOST = 2;
/** The longest text, in letters, that is its own key word. */
const SHORT = 24;

/**
 * The words an index of one language lists each entry under: its `keys`, else those of its content words that the fewest other
 * texts of the edition have, in the order of the text. A term has all of them. A text without content words is listed under
 * itself, or its first word. Entries without a text in the language are left out. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { indexWords, makeEdition } from "@parley/edition";
 * const { edition } = makeEdition(readBook({ items: [], read: () => undefined }).book);
 * indexWords(edition, "ko").size; // 0
 * ```
 */
export function indexWords(edition: Edition, lang: string): Map<string, readonly string[]> {
  const language = languageFor(lang);
  const texts = Object.entries(edition.entries).flatMap(([id, entry]) => {
    const written = (entry.texts[lang] ?? []).map(({ text }) => withoutStress(plainText(text)));
    const words = [...new Set(written.flatMap((text) => language?.keyWords?.(text) ?? allWords(text)))];
    return written.length > 0 ? [{ id, entry, text: written[0]!, words }] : [];
  });
  const textsWith = new Map<string, number>();
  for (const { words } of texts) for (const word of words) textsWith.set(word, (textsWith.get(word) ?? 0) + 1);
  return new Map(
    texts.map(({ id, entry, text, words }) => {
      if (entry.keys?.[lang]) return [id, entry.keys[lang]];
      if (words.length === 0) return [id, [ownWord(text)]];
      if (entry.kind === "term") return [id, words];
      const best = new Set(
        words.toSorted((a, b) => textsWith.get(a)! - textsWith.get(b)! || b.length - a.length).slice(0, MOST),
      );
      return [id, words.filter((word) => best.has(word))];
    }),
  );
}

const allWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];

/** A short text without its punctuation, or the first word of a long one. */
function ownWord(text: string): string {
  const words = text.replace(/^[^\p{L}\p{Nd}]+|[^\p{L}\p{M}\p{Nd}]+$/gu, "");
  return Array.from(words).length <= SHORT ? words : (/^\S+/u.exec(words)?.[0] ?? words);
}
