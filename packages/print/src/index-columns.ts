/** Lines of indexes in columns of one length, page by page. */
import type { Piece } from "./line-layout.ts";
import type { Side } from "./line-composer.ts";

/**
 * A line of an index: the heading of a letter; or the key word before its first phrase, the phrase unless it is the key word, the
 * number and the label of the entry, and the number of lines it takes.
 */
export type IndexLine =
  | { readonly h: readonly Piece[] }
  | {
      readonly k?: readonly Piece[];
      readonly t?: readonly Piece[];
      readonly no: string;
      readonly id: string;
      readonly n: number;
      /** The line with its key word again, for the top of a column. */
      readonly again?: () => IndexLine;
    };

/** The index of one language. */
interface KeyWordIndex {
  readonly side: Side;
  readonly title: string;
  readonly language: string;
  readonly lines: readonly IndexLine[];
}

/** What a page has of one index, in two columns; with its title where it begins. */
export interface IndexPart {
  readonly side: Side;
  readonly title?: string;
  readonly language?: string;
  readonly columns: readonly (readonly IndexLine[])[];
}

/** Heights in lines. */
interface Heights {
  readonly head: number;
  readonly title: number;
}

/** The fewest lines of a page with which an index begins below another one. */
const LEAST_ROOM = 8;

/**
 * Indexes on pages of `height` lines: two columns of one length, each letter repeated at the top of a page where it goes on, no
 * heading at the foot of a column; at the top of one it takes one line, so that both begin at one height. Each index begins on a page
 * of its own where that costs none, else below the one before where there is room. Never throws.
 */
export function columnsOf(
  indexes: readonly KeyWordIndex[],
  height: number,
  heights: Heights,
): readonly (readonly IndexPart[])[] {
  const dense = packed(indexes, height, heights, LEAST_ROOM);
  const apart = packed(indexes, height, heights, Infinity);
  return apart.length === dense.length ? apart : dense;
}

/** Indexes on pages; one begins below another where at least `least` lines are left. */
function packed(
  indexes: readonly KeyWordIndex[],
  height: number,
  { head, title }: Heights,
  least: number,
): readonly (readonly IndexPart[])[] {
  const heightOf = (line: IndexLine, at: number): number => ("h" in line ? (at === 0 ? 1 : head) : line.n);
  const heightsOf = (lines: readonly IndexLine[]): number =>
    lines.reduce((sum, line, at) => sum + heightOf(line, at), 0);
  const pages: IndexPart[][] = [[]];
  let free = height;
  const turn = (): void => {
    pages.push([]);
    free = height;
  };
  for (const { side, title: words, language, lines } of indexes) {
    if (pages.at(-1)!.length > 0 && free < title + least) turn();
    let named: { readonly title?: string; readonly language?: string } = { title: words, language };
    free -= title;
    if (lines.length === 0) pages.at(-1)!.push({ side, title: words, language, columns: [] });
    for (let at = 0; at < lines.length;) {
      // A letter that goes on is repeated.
      const begun = lines.slice(0, at).findLast((line) => "h" in line);
      const first = at > 0 && !("h" in lines[at]!) && begun !== undefined ? [begun] : [];
      const rest = [...first, ...withKey(lines.slice(at))];
      const room = Math.max(free, head + 1);
      const fill = (height: number): { columns: IndexLine[][]; count: number } => {
        const left = filled(rest, height, heightOf);
        const others = withKey(rest.slice(left));
        const right = filled(others, height, heightOf);
        return { columns: [rest.slice(0, left), others.slice(0, right)], count: left + right };
      };
      let { columns, count } = fill(room);
      // The last lines: the columns are as long as half of them, or as little longer as headings require.
      for (let half = Math.ceil(heightsOf(rest) / 2); count === rest.length && half < room; half += 0.5) {
        const shorter = fill(half);
        if (shorter.count < count) continue;
        columns = shorter.columns;
        break;
      }
      pages.at(-1)!.push({ side, ...named, columns });
      named = {};
      at += Math.max(1, count - first.length);
      free -= Math.max(...columns.map(heightsOf));
      if (at < lines.length) turn();
    }
  }
  return pages;
}

/** Lines of which the first has its key word, though it is above in another column. */
function withKey(lines: readonly IndexLine[]): IndexLine[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  return ["again" in first && first.again ? first.again() : first, ...rest];
}

/** The number of lines that fit a height, without a heading as the last one. */
function filled(
  lines: readonly IndexLine[],
  height: number,
  heightOf: (line: IndexLine, at: number) => number,
): number {
  let [count, used] = [0, 0];
  while (count < lines.length && used + heightOf(lines[count]!, count) <= height + 1e-6)
    used += heightOf(lines[count]!, count++);
  while (count > 0 && count < lines.length && "h" in lines[count - 1]!) count -= 1;
  return count;
}
