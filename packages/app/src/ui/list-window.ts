/** The heights of the parts of a list in CSS pixels; `undefined` for a part that was not rendered yet. */
export type Heights = readonly (number | undefined)[];

/** The height of a part: as measured, else the mean of the measured parts, else `guess`. */
function heightOf(heights: Heights, guess: number): (part: number) => number {
  const known = heights.filter((height) => height !== undefined);
  const mean = known.length === 0 ? guess : known.reduce((sum, height) => sum + height, 0) / known.length;
  return (part) => heights[part] ?? mean;
}

/** The total height of the parts before `first`, and of those from `last` to the end. */
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

/** The parts between two heights of the list, `to` exclusive; at least one part. */
export function spanOf(
  heights: Heights,
  parts: number,
  top: number,
  bottom: number,
  guess: number,
): readonly [from: number, to: number] {
  const height = heightOf(heights, guess);
  let from = 0;
  let at = 0;
  while (from < parts - 1 && at + height(from) <= top) at += height(from++);
  let to = from;
  while (to < parts && (at < bottom || to === from)) at += height(to++);
  return [from, to];
}

/** The heights, updated with the rendered parts: from part `first` on, each of `size` rows. `zoom`: screen pixels per CSS pixel. */
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
    // A part ends where the next begins, to include the space between rows; the last ends with its last row.
    const end = rows[(i + 1) * size]?.top ?? rows.at(-1)!.bottom;
    next[first + i] = (end - begin) / zoom;
  }
  return next;
}
