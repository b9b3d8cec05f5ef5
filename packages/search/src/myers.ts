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
  // A table for the letters keys are made of (Latin, Cyrillic, single letters of Hangul), a map for all others.
  const masks = new Int32Array(TABLE);
  const rare = new Map<number, number>();
  for (let i = 0; i < m; i++) {
    const code = letters.charCodeAt(i);
    if (code < TABLE) masks[code]! |= 1 << i;
    else rare.set(code, (rare.get(code) ?? 0) | (1 << i));
  }
  const top = 1 << (m - 1);
  return (text) => {
    let plus = -1;
    let minus = 0;
    let score = m;
    let best = m;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const eq = code < TABLE ? masks[code]! : (rare.get(code) ?? 0);
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

/** One more than the last single letter of Hangul (U+318E). */
const TABLE = 0x3190;

/** Which letters stand in a text, thirty-one sorts of them: what one text has and another lacks costs at least a change each. */
export function letterMask(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) % 31);
  return mask;
}

/**
 * Which pairs of neighbouring letters stand in a text, sixty-two sorts of them in two masks: a change takes two pairs away at the
 * most.
 */
export function pairMasks(text: string): readonly [number, number] {
  let [low, high] = [0, 0];
  for (let i = 1; i < text.length; i++) {
    const sort = (text.charCodeAt(i - 1) * 131 + text.charCodeAt(i) * 7) % 62;
    if (sort < 31) low |= 1 << sort;
    else high |= 1 << (sort - 31);
  }
  return [low, high];
}

/** How many sorts of letters a mask has. */
export function sortsIn(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
