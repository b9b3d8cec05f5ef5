import { scriptFor, scriptOf, withoutStress } from "@parley/sound/script";
import { localeFor } from "@parley/locale";
import type { Edition } from "@parley/edition";
import type { Piece } from "./line-layout.ts";
import { labelOf, SIDES, type LineComposer, type Side } from "./line-composer.ts";

/** The index of one language: its headings, and the phrases under each. */
export interface LetterIndex {
  readonly side: Side;
  readonly tag: string;
  readonly title: string;
  readonly language: string;
  readonly groups: readonly {
    readonly letter: readonly Piece[];
    readonly items: readonly { t: Piece[]; id: string }[];
  }[];
}

/** An index for each language with every variant, slots filled, in the collation of that language. */
export function indexesOf(
  edition: Edition,
  languages: readonly string[],
  composer: LineComposer,
  size: { readonly text: number; readonly width: number },
): LetterIndex[] {
  const printed = edition.chapters.flatMap(({ entries }) => entries.map((id) => [id, edition.entries[id]!] as const));
  return languages.map((tag, i) => {
    const script = scriptFor(tag);
    const collator = new Intl.Collator(script?.collation ?? tag, { numeric: true });
    const items = printed.flatMap(([name, entry]) =>
      (entry.texts[tag] ?? []).map((text) => {
        const words = withoutStress(
          composer
            .filled(text, entry, tag)
            .map(({ t }) => t)
            .join(""),
        );
        const key = sortable(words);
        return { words, key, place: script?.sortKey?.(key) ?? key, id: labelOf(entry), entry: name };
      }),
    );
    const sorted = items.toSorted((x, y) => collator.compare(x.place, y.place) || (x.id < y.id ? -1 : 1));
    const groups = new Map<string, typeof sorted>();
    for (const item of sorted) {
      const letter = letterOf(item.key, tag);
      const group = groups.get(letter);
      if (group) group.push(item);
      else groups.set(letter, [item]);
    }
    return {
      side: SIDES[i]!,
      tag,
      title: localeFor(tag).print.index,
      language: localeFor(tag).name,
      groups: Array.from(groups, ([letter, list]) => ({
        letter: composer.plain(letter),
        items: list.map(({ words, id, entry }) => ({
          t: composer.words(shortened(words), tag, { ...size, entry }),
          id,
        })),
      })),
    };
  });
}

/** The most letters of a phrase in an index: two lines of its column. */
const LONGEST = 80;

const shortened = (words: string): string => {
  const letters = Array.from(words);
  return letters.length <= LONGEST ? words : `${letters.slice(0, LONGEST - 1).join("")}…`;
};

const sortable = (text: string): string => text.replace(/^[^\p{L}\p{Nd}]+/u, "").toLowerCase();

/** The heading of a text in an index, by the language of its first letter: ㄱ…ㅎ, А…Я, A…Z; or 0–9. */
function letterOf(text: string, tag: string): string {
  const first = Array.from(text)[0] ?? "";
  if (/\p{Nd}/u.test(first)) return "0–9";
  return scriptOf(first, tag)?.indexLetter(first) ?? first.toLocaleUpperCase(tag);
}
