/**
 * The least number of letters to change, add or leave out so that a pattern stands somewhere in a text: Myers'
 * bit-vector algorithm (J. ACM 46(3), 1999), for patterns of up to 31 letters.
 *
 * ```ts
 * import { makeMatcher } from "@parley/search";
 * makeMatcher("stup")("full stop"); // 1
 * ```
 */
export function makeMatcher(pattern: string): (text: string) => number {
  const letters = pattern.slice(0, 31);
  const m = letters.length;
  const masks = new Map<number, number>();
  for (let i = 0; i < m; i++) masks.set(letters.charCodeAt(i), (masks.get(letters.charCodeAt(i)) ?? 0) | (1 << i));
  const top = 1 << (m - 1);
  return (text) => {
    let plus = -1;
    let minus = 0;
    let score = m;
    let best = m;
    for (let i = 0; i < text.length; i++) {
      const eq = masks.get(text.charCodeAt(i)) ?? 0;
      const xv = eq | minus;
      const xh = (((eq & plus) + plus) ^ plus) | eq;
      let ph = minus | ~(xh | plus);
      let mh = plus & xh;
      if (ph & top) score += 1;
      else if (mh & top) score -= 1;
      ph <<= 1;
      mh <<= 1;
      plus = mh | ~(xv | ph);
      minus = ph & xv;
      if (score < best) best = score;
    }
    return best;
  };
}
