/** Which letters of an English word spell which vowel, and the weak vowels that are [ɪ]: minute, blanket, damage. */

/** Letters of one vowel: where they are in the word. */
interface VowelLetters {
  readonly letters: string;
  readonly at: number;
}

const SILENT: readonly RegExp[] = [/e$/, /e(?=[ds]$)/, /e(?=(?:ly|less|ness|ments?|ful|some|m[ae]n)$)/];

/** The letters of each vowel of a word, in order; `undefined` where their number is not that of its vowels. */
export function vowelLetters(word: string, vowels: number): readonly VowelLetters[] | undefined {
  let groups: VowelLetters[] = Array.from(word.matchAll(/(?<!^)y(?![aeiou])|[aeiou]+y?|^y(?![aeiou])/g), (match) => ({
    letters: match[0],
    at: match.index,
  }));
  for (const silent of SILENT) {
    if (groups.length <= vowels) break;
    const at = silent.exec(word)?.index;
    groups = groups.filter((group) => group.at !== at || group.letters !== "e");
  }
  // Two vowels can follow each other: di-et, ra-di-o.
  while (groups.length < vowels) {
    const i = groups.findIndex(({ letters }) => /^(?:u?i|u|e)[aeou]/.test(letters));
    if (i < 0) return undefined;
    const { letters, at } = groups[i]!;
    const first = letters.startsWith("ui") ? 2 : 1;
    groups.splice(i, 1, { letters: letters.slice(0, first), at }, { letters: letters.slice(first), at: at + first });
  }
  return groups.length === vowels ? groups : undefined;
}

/** What follows a weak vowel that is [ɪ] (Cambridge English Pronouncing Dictionary), by its letters. */
const WEAK_I: { readonly [letters: string]: RegExp } = {
  i: /^(?!r)/,
  y: /^(?!r)/,
  e: /^(?:t(?:s|ed|er|ers|ing)?$|ss|st$|[ds]$|dge)/,
  a: /^(?:g[ei]|ces?$|te(?:s|d|ly)?$)/,
  ua: /^ge/,
  ai: /^ns?$/,
  u: /^(?:tes?$|ces?$)/,
};
const PREFIX = /^(?:re|be|de|e|pre|se)$/;

/** Whether a weak vowel of a word is [ɪ] by its letters. */
export function isWeakI(word: string, { letters, at }: VowelLetters): boolean {
  const rest = word.slice(at + letters.length);
  if (letters === "a" && at === 0) return false;
  if (WEAK_I[letters]?.test(rest) === true) return true;
  return letters === "e" && PREFIX.test(word.slice(0, at + 1)) && /^[^r][^r]?/.test(rest);
}
