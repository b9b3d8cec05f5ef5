/** Heights of the parts of a list, in pixels of the list; a part that was not drawn yet has none. */
export type Heights = readonly (number | undefined)[];

/** The parts that are drawn: from one up to, not including, another. */
export type Span = readonly [from: number, to: number];

/** The height of a part: as it was measured, else the mean of those that were, else a guess. */
function heightOf(heights: Heights, guess: number): (part: number) => number {
  const known = heights.filter((height) => height !== undefined);
  const mean = known.length === 0 ? guess : known.reduce((sum, height) => sum + height, 0) / known.length;
  return (part) => heights[part] ?? mean;
}

/** How high the parts before `first` are together, and those from `last` on, of so many. */
export function totals(
  heights: Heights,
  parts: number,
  first: number,
  last: number,
  guess: number,
): readonly [before: number, after: number] {
  const height = heightOf(heights, guess);
  let [before, after] = [0, 0];
  for (let i = 0; i < first; i++) before += height(i);
  for (let i = last; i < parts; i++) after += height(i);
  return [before, after];
}

/** The parts that lie between two heights of the list. At least one. */
export function spanOf(heights: Heights, parts: number, top: number, bottom: number, guess: number): Span {
  const height = heightOf(heights, guess);
  let from = 0;
  let at = 0;
  while (from < parts - 1 && at + height(from) <= top) at += height(from++);
  let to = from;
  while (to < parts && (at < bottom || to === from)) at += height(to++);
  return [from, to];
}

/**
 * The span to draw next on the way to the one that is wanted: what is not wanted goes, and one part comes, the one that is seen
 * first. The same span where nothing changes.
 */
export function nextSpan(now: Span, wanted: Span): Span {
  const [from, to] = [Math.max(now[0], wanted[0]), Math.min(now[1], wanted[1])];
  // Nothing of it is drawn: the list was scrolled far.
  if (from >= to) return [wanted[0], wanted[0] + 1];
  const next: Span = to < wanted[1] ? [from, to + 1] : from > wanted[0] ? [from - 1, to] : [from, to];
  return next[0] === now[0] && next[1] === now[1] ? now : next;
}

/** The heights with those of the parts that are drawn: from part `first` on, `size` rows each, as the rows stand. */
export function measured(
  heights: Heights,
  first: number,
  size: number,
  rows: readonly { readonly top: number; readonly bottom: number }[],
  zoom: number,
): Heights {
  const next = [...heights];
  for (let i = 0; i * size < rows.length; i++) {
    const begin = rows[i * size]!.top;
    // Up to the next part, so that the space between rows counts; the last ends with its last row.
    const end = rows[(i + 1) * size]?.top ?? rows.at(-1)!.bottom;
    next[first + i] = (end - begin) / zoom;
  }
  return next;
}
