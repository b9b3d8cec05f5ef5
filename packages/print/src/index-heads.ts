/** The heads of an index: one for the forms of a word. */
import type { Script } from "@parley/sound/script";

/**
 * The head of each key word: of the words with one stem, as the script has stems, the form that is listed most often, of these the
 * shortest, of these the first. A key of several words, and a word of a language without stems, is its own head.
 */
export function headsOf(words: readonly string[], script: Script | undefined): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const forms = new Map<string, string[]>();
  for (const word of counts.keys()) {
    const stem = /^\p{L}+$/u.test(word) ? (script?.indexStem?.(word.toLowerCase()) ?? word) : word;
    forms.set(stem, [...(forms.get(stem) ?? []), word]);
  }
  return new Map(
    [...forms.values()].flatMap((all) => {
      const [head] = all.toSorted((x, y) => counts.get(y)! - counts.get(x)! || x.length - y.length || (x < y ? -1 : 1));
      return all.map((word) => [word, head!] as const);
    }),
  );
}
