import { scriptFor, scriptOf, withoutStress } from "@parley/sound/script";
import { localeFor } from "@parley/locale";
import { indexWords, type Edition } from "@parley/edition";
import { widthOf, type Piece } from "./line-layout.ts";
import { labelOf, numberOf, POINT, SIDES, type LineComposer, type Side } from "./line-composer.ts";

/** The space beside a phrase, in em: the indent of a phrase below its key word, and the gaps and the page after it. */
const [INDENT, BESIDE] = [1, 3.1];

/** A line of an index: the key word before its first phrase, the phrase unless it is the key word, the number and label of the entry. */
interface IndexItem {
  readonly k?: readonly Piece[];
  readonly t?: readonly Piece[];
  readonly no: string;
  readonly id: string;
}

/** The index of one language: its headings, and the key words and phrases under each. */
export interface KeyWordIndex {
  readonly side: Side;
  readonly tag: string;
  readonly title: string;
  readonly language: string;
  readonly groups: readonly { readonly letter: readonly Piece[]; readonly items: readonly IndexItem[] }[];
}

/** An index for each language: each phrase under its key words, in the collation of the language. */
export function indexesOf(
  edition: Edition,
  languages: readonly string[],
  composer: LineComposer,
  size: { readonly text: number; readonly width: number },
): KeyWordIndex[] {
  const printed = edition.chapters.flatMap(({ entries }) => entries.map((id) => [id, edition.entries[id]!] as const));
  return languages.map((tag, i) => {
    const script = scriptFor(tag);
    const collator = new Intl.Collator(script?.collation ?? tag, { numeric: true });
    const keyWords = indexWords(edition, tag);
    const lines = printed.flatMap(([name, entry]) => {
      const text = entry.texts[tag]?.[0];
      if (text === undefined) return [];
      const phrase = withoutStress(
        composer
          .filled(text, entry, tag)
          .map(({ t }) => t)
          .join(""),
      );
      return (keyWords.get(name) ?? []).map((word) => {
        const key = sortable(word);
        return { word, phrase, key, place: script?.sortKey?.(key) ?? key, entry, name };
      });
    });
    const sorted = lines.toSorted((x, y) => collator.compare(x.place, y.place) || (x.entry.no < y.entry.no ? -1 : 1));
    const groups = new Map<string, { word: string; item: IndexItem }[]>();
    for (const { word, phrase, key, entry, name } of sorted) {
      const letter = letterOf(key, tag);
      const group = groups.get(letter) ?? [];
      groups.set(letter, group);
      const isFirst = group.at(-1)?.word !== word;
      const words = { ...size, entry: name };
      const room = size.width / (size.text * POINT) - widthOf(numberOf(entry), "Medium") - BESIDE;
      const before = isFirst ? widthOf(`${word} `, "Bold") : INDENT;
      const isAll = sortable(phrase).replace(/[^\p{L}\p{M}\p{Nd}]+$/u, "") === key;
      // Below its key word a phrase stands alone: where too little of it would be left, it takes two lines.
      const shown = isFirst && isAll ? undefined : (shortened(phrase, room - before) ?? (isFirst ? undefined : phrase));
      group.push({
        word,
        item: {
          ...(isFirst ? { k: composer.words(word, tag, { ...words, weight: "Bold" }) } : {}),
          ...(shown === undefined ? {} : { t: composer.words(shown, tag, words) }),
          no: numberOf(entry),
          id: labelOf(entry),
        },
      });
    }
    return {
      side: SIDES[i]!,
      tag,
      title: localeFor(tag).print.index,
      language: localeFor(tag).name,
      groups: Array.from(groups, ([letter, list]) => ({
        letter: composer.plain(letter),
        items: list.map(({ item }) => item),
      })),
    };
  });
}

/** The fewest letters that are left of a phrase: fewer would say nothing beside the key word. */
const LEAST = 8;

/** A phrase, or its beginning between two words, as it fits a width in em; `undefined` where too little of it fits. */
function shortened(phrase: string, width: number): string | undefined {
  if (widthOf(phrase, "Medium") <= width) return phrase;
  let line = "";
  for (const word of phrase.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(`${longer}…`, "Medium") > width) break;
    line = longer;
  }
  return Array.from(line).length < LEAST ? undefined : `${line}…`;
}

const sortable = (text: string): string => text.replace(/^[^\p{L}\p{Nd}]+/u, "").toLowerCase();

/** The heading of a text in an index, by the language of its first letter: ㄱ…ㅎ, А…Я, A…Z; or 0–9. */
function letterOf(text: string, tag: string): string {
  const first = Array.from(text)[0] ?? "";
  if (/\p{Nd}/u.test(first)) return "0–9";
  return scriptOf(first, tag)?.indexLetter(first) ?? first.toLocaleUpperCase(tag);
}
