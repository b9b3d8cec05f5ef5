/** The heights of the parts of a list, in pixels of the list. Those that were not drawn yet have none. */
export interface Heights {
  readonly parts: (number | undefined)[];
  /** The sum of those that were measured, and how many they are. */
  sum: number;
  count: number;
}

/** No heights yet. */
export function noHeights(): Heights {
  return { parts: [], sum: 0, count: 0 };
}

/** The parts that are drawn: from one up to, not including, another. */
export type Span = readonly [from: number, to: number];

/** The height taken for a part that was not measured: the mean of those that were, else a guess. */
const meanOf = ({ sum, count }: Heights, guess: number): number => (count === 0 ? guess : sum / count);

/** Measure the parts that are drawn, as their rows stand: from part `first` on, `size` rows each. Changes the heights. */
export function measure(
  heights: Heights,
  first: number,
  size: number,
  rows: readonly { readonly top: number; readonly bottom: number }[],
  zoom: number,
): void {
  for (let i = 0; i * size < rows.length; i++) {
    const begin = rows[i * size]!.top;
    // Up to the next part, so that the space between rows counts; the last ends with its last row.
    const end = rows[(i + 1) * size]?.top ?? rows.at(-1)!.bottom;
    const height = (end - begin) / zoom;
    const old = heights.parts[first + i];
    heights.parts[first + i] = height;
    heights.sum += height - (old ?? 0);
    if (old === undefined) heights.count += 1;
  }
}

/** The total height of the parts before `first`, and of those from `last` on, of so many. */
export function totals(
  heights: Heights,
  parts: number,
  first: number,
  last: number,
  guess: number,
): readonly [before: number, after: number] {
  const mean = meanOf(heights, guess);
  let [before, after] = [0, 0];
  for (let i = 0; i < first; i++) before += heights.parts[i] ?? mean;
  for (let i = last; i < parts; i++) after += heights.parts[i] ?? mean;
  return [before, after];
}

/** The parts that lie between two heights of the list. At least one. */
export function spanOf(heights: Heights, parts: number, top: number, bottom: number, guess: number): Span {
  const mean = meanOf(heights, guess);
  const height = (part: number): number => heights.parts[part] ?? mean;
  let from = 0;
  let at = 0;
  while (from < parts - 1 && at + height(from) <= top) at += height(from++);
  let to = from;
  while (to < parts && (at < bottom || to === from)) at += height(to++);
  return [from, to];
}

/**
 * The span to draw next on the way to the one that is wanted: what is not wanted goes, and one part comes, the one that is seen
 * first. The same span if nothing changes.
 */
export function nextSpan(now: Span, wanted: Span): Span {
  const [from, to] = [Math.max(now[0], wanted[0]), Math.min(now[1], wanted[1])];
  // None of it is drawn: the list was scrolled far.
  if (from >= to) return [wanted[0], wanted[0] + 1];
  const next: Span = to < wanted[1] ? [from, to + 1] : from > wanted[0] ? [from - 1, to] : [from, to];
  return next[0] === now[0] && next[1] === now[1] ? now : next;
}
