/** The least number of letters that are put in, taken out or changed to make one text of another (Levenshtein), in O(n m). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change));
    }
    row = next;
  }
  return row[b.length]!;
}

/**
 * How far a text is from an older one, with two decimals: 0 is the same, 1 has nothing in common. Never throws.
 *
 * ```ts
 * textDistance("Подожди́те.", "Подожди́те!"); // 0.09
 * ```
 */
export function textDistance(before: string, after: string): number {
  const longest = Math.max(before.length, after.length);
  return longest === 0 ? 0 : Math.round((editDistance(before, after) / longest) * 100) / 100;
}
