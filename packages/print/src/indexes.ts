import { scriptFor, scriptOf, withoutStress } from "@parley/sound/script";
import { localeFor } from "@parley/locale";
import { indexWords, type Edition } from "@parley/edition";
import { columnsOf, type IndexLine, type IndexPart } from "./index-columns.ts";
import { headsOf } from "./index-heads.ts";
import { shortened } from "./index-phrases.ts";
import { MOST_SHRUNK, widthOf } from "./line-layout.ts";
import { labelOf, numberOf, POINT, SIDES, type LineComposer } from "./line-composer.ts";
import type { Paper } from "./paper.ts";
import type { Weight } from "./typeface.ts";

/** The data of the indexes: the sizes of their columns in millimetres, the letters in points, and what is on each page. */
export interface IndexPages {
  readonly text: number;
  /** The height of a line; those of the heading of a letter and of the title of an index are in lines. */
  readonly pitch: number;
  readonly head: number;
  readonly title: number;
  readonly column: number;
  readonly gutter: number;
  /** The widths of the words with the space at their right, of the number and of the page of a line. */
  readonly words: number;
  readonly beside: number;
  readonly no: number;
  readonly page: number;
  readonly pages: readonly (readonly IndexPart[])[];
}

/** The size of letters, the space between two lines in em, and the two columns with the space between them, on A6. */
const [TEXT, LEADING, GUTTER] = [7, 0.08, 3.4];
/** The heights of the heading of a letter and of the title of an index, in lines. */
const [HEAD, TITLE] = [1.6, 2.9];
/** The margins of a page of A6 in millimetres: inside and outside, above and below without its number. */
const [ACROSS, DOWN] = [22, 16.8];
/** The indent of a phrase below its key word, and the space between its words and its number, in em. */
const [INDENT, BESIDE] = [1, 0.5];
/** The widths of a number of a page of three figures with the space before it, in em. */
const PAGE = 2.3;

/** An index for each language: each phrase under its key words, in the collation of the language, two columns a page. */
export function indexesOf(
  edition: Edition,
  languages: readonly string[],
  composer: LineComposer,
  paper: Paper,
): IndexPages {
  const text = Math.max(TEXT * paper.scale, paper.least);
  const em = text * POINT;
  const gutter = GUTTER * paper.scale;
  const column = (paper.width - ACROSS * paper.scale - gutter) / 2;
  const printed = edition.chapters.flatMap(({ entries }) => entries.map((id) => [id, edition.entries[id]!] as const));
  const longest = printed.reduce((most, [, entry]) => Math.max(most, widthOf(numberOf(entry), "Medium")), 0);
  // Tabular figures are somewhat wider.
  const no = (longest + 0.5) * em;
  const page = PAGE * em;
  const words = column - no - page - BESIDE * em;
  const indexes = languages.map((tag, i) => ({
    side: SIDES[i]!,
    title: localeFor(tag).print.index,
    language: localeFor(tag).name,
    lines: linesOf(edition, printed, tag, composer, { text, width: words }),
  }));
  const pitch = em * (1 + LEADING);
  const height = paper.height - DOWN * paper.scale - Math.max(8 * paper.scale, paper.least) * POINT;
  const pages = columnsOf(indexes, Math.floor(height / pitch), { head: HEAD, title: TITLE });
  return {
    text,
    pitch,
    head: HEAD,
    title: TITLE,
    column,
    gutter,
    words: words + BESIDE * em,
    beside: (BESIDE - 0.1) * em,
    no,
    page,
    pages,
  };
}

/** The lines of one index: the headings of letters, and the key words and phrases under each. */
function linesOf(
  edition: Edition,
  printed: readonly (readonly [string, Edition["entries"][string]])[],
  tag: string,
  composer: LineComposer,
  size: { readonly text: number; readonly width: number },
): IndexLine[] {
  const script = scriptFor(tag);
  const collator = new Intl.Collator(script?.collation ?? tag, { numeric: true });
  const keyWords = indexWords(edition, tag);
  const heads = headsOf([...keyWords.values()].flat(), script);
  const all = printed.flatMap(([name, entry]) => {
    const text = entry.texts[tag]?.[0];
    if (text === undefined) return [];
    const phrase = withoutStress(
      composer
        .filled(text, entry, tag)
        .map(({ t }) => t)
        .join(""),
    );
    const words = new Set((keyWords.get(name) ?? []).map((word) => heads.get(word)!));
    return Array.from(words, (word) => {
      const key = sortable(word);
      return { word, phrase, key, place: script?.sortKey?.(key) ?? key, entry, name };
    });
  });
  const sorted = all.toSorted((x, y) => collator.compare(x.place, y.place) || (x.entry.no < y.entry.no ? -1 : 1));
  const phrasesOf = new Map<string, string[]>();
  for (const { word, phrase } of sorted) phrasesOf.set(word, [...(phrasesOf.get(word) ?? []), phrase]);
  const room = size.width / (size.text * POINT);
  const groups = new Map<string, { word: string; lines: IndexLine[] }>();
  for (const { word, phrase, key, entry, name } of sorted) {
    const letter = letterOf(key, tag);
    const group = groups.get(letter) ?? { word: "", lines: [{ h: composer.plain(letter) }] };
    groups.set(letter, group);
    const isFirst = group.word !== word;
    group.word = word;
    const lineOf = (hasKey: boolean): IndexLine => {
      const before = hasKey ? widthOf(`${word} `, "Bold") : INDENT;
      const isAll = sortable(phrase).replace(/[^\p{L}\p{M}\p{Nd}]+$/u, "") === key;
      const least = hasKey ? LEAST : 0;
      const part = shortened(phrase, room - before, least, tag, phrasesOf.get(word), hasKey ? word : undefined);
      // Below its key word a phrase stands alone: where nothing of it fits one line, it takes several.
      const shown = hasKey && isAll ? undefined : (part ?? (hasKey ? undefined : phrase));
      const words = { ...size, entry: name };
      return {
        ...(hasKey ? { k: composer.words(word, tag, { ...words, weight: "Bold" }) } : {}),
        ...(shown === undefined
          ? {}
          : { t: composer.words(shown, tag, part === undefined ? words : { text: 1, width: Infinity }) }),
        no: numberOf(entry),
        id: labelOf(entry),
        n: hasKey
          ? linesNeeded(word, room, "Bold")
          : part === undefined
            ? linesNeeded(phrase, room - INDENT, "Medium")
            : 1,
        ...(hasKey ? {} : { again: () => lineOf(true) }),
      };
    };
    group.lines.push(lineOf(isFirst));
  }
  return [...groups.values()].flatMap(({ lines }) => lines);
}

/** The number of lines that words take in a width in em, the later ones with an indent. */
function linesNeeded(words: string, room: number, weight: Weight): number {
  let [lines, width] = [1, 0];
  for (const part of words.split(" ")) {
    const own = widthOf(part, weight);
    if (width > 0 && width + SPACE + own > room) [lines, width] = [lines + 1, INDENT];
    // A word that no line holds, though smaller, is divided.
    lines += Math.max(0, Math.ceil((own * MOST_SHRUNK) / room) - 1);
    width += (width > 0 ? SPACE : 0) + own;
  }
  return lines;
}

/** The width of a space in em. */
const SPACE = 0.25;
/** The least width of what is left of a phrase beside its key word, in em: less would say nothing. */
const LEAST = 3;

const sortable = (text: string): string => text.replace(/^[^\p{L}\p{Nd}]+/u, "").toLowerCase();

/** The heading of a text in an index, by the language of its first letter: ㄱ…ㅎ, А…Я, A…Z; or 0–9. */
function letterOf(text: string, tag: string): string {
  const first = Array.from(text)[0] ?? "";
  if (/\p{Nd}/u.test(first)) return "0–9";
  return scriptOf(first, tag)?.indexLetter(first) ?? first.toLocaleUpperCase(tag);
}
